// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_command.h"

#include "model/io/report_text.h"

#include <QCryptographicHash>
#include <QDate>
#include <QSaveFile>

#include <filesystem>

namespace cellgap {

namespace {

/// Hexadecimal digits of a design file's SHA-256: enough to tell any two files apart.
constexpr int digestDigits = 12;

std::string digestOf(const std::string &text)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256)
        .toHex()
        .left(digestDigits)
        .toStdString();
}

void refuseEnding(const Session &session, const std::string &file)
{
    session.err() << "error: '" << file << "' has no known ending\n"
                  << "  → end the file's name in .md or .json\n";
    throw BadInput(file);
}

} // namespace

Exit reportCommand(Session &session, const ReportOptions &options)
{
    const std::string ending = std::filesystem::path(options.output).extension().string();
    if (ending != ".md" && ending != ".json")
        refuseEnding(session, options.output);
    const auto programmes = session.chosenProgrammes(options.input.targets);
    const auto designs = loadAll(session, options.input);
    std::vector<ReportedDesign> reported;
    for (const EvaluatedDesign &design : designs)
        reported.push_back({.label = design.label,
                            .digest = digestOf(design.text),
                            .sheet = &design.sheet,
                            .result = &design.result});
    const Report report = targetReport(reported, programmes);
    const Imprint imprint{
        .version = programVersion(),
        .date = QDate::currentDate().toString(Qt::ISODate).toStdString(),
    };
    const std::string text =
        ending == ".md" ? markdownReport(report, imprint) : jsonReport(report, imprint);
    QSaveFile file(QString::fromStdString(options.output));
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(QByteArray::fromStdString(text)) >= 0 && file.commit();
    if (!written) {
        session.err() << "error: '" << options.output << "' could not be written\n"
                      << "  → name a file in a directory that can be written\n";
        return Exit::badInput;
    }
    session.out() << options.output << "\n";
    return Exit::ok;
}

} // namespace cellgap
