// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_run.h"

#include "app/command_line.h"

#include <CLI/App.hpp>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <iterator>
#include <sstream>

namespace cellgap {

namespace {

Command windowInWords()
{
    return {.name = {}, .doc = {}, .declare = [](CLI::App &app) -> Action {
                const auto input = std::make_shared<DesignInput>();
                app.add_option("design", input->designs)->expected(0, 1);
                return [input](Session &session) {
                    session.out() << "window";
                    for (const EvaluatedDesign &design : session.loadAll(*input))
                        session.out() << " " << design.id;
                    session.out() << "\n";
                    return Exit::ok;
                };
            }};
}

} // namespace

Run run(const QStringList &arguments, const Console &console)
{
    std::vector<std::string> words{"cellgap"};
    for (const QString &argument : arguments)
        words.push_back(argument.toStdString());
    std::vector<const char *> argv;
    for (const std::string &word : words)
        argv.push_back(word.c_str());
    std::ostringstream out;
    std::ostringstream err;
    std::vector<Command> commands = plainCommands();
    std::ranges::move(drawingCommands(), std::back_inserter(commands));
    const int status = runCommandLine(static_cast<int>(argv.size()), argv.data(), out, err, console,
                                      windowInWords(), commands);
    return {.status = status,
            .out = QString::fromStdString(out.str()),
            .err = QString::fromStdString(err.str()),
            .bytes = out.str()};
}

QString fileIn(const QTemporaryDir &directory, const char *name, const QByteArray &text)
{
    const QString path = directory.filePath(name);
    QFile out(path);
    if (out.open(QIODevice::WriteOnly))
        out.write(text);
    return path;
}

QJsonArray rowsOf(QStringList words)
{
    return QJsonDocument::fromJson(run(words << "--format"
                                             << "json")
                                       .out.toUtf8())
        .array();
}

QString statusOf(const Run &evaluated, const QString &metric)
{
    const QJsonDocument document = QJsonDocument::fromJson(evaluated.out.toUtf8());
    const QJsonArray programmes = document[0]["programmes"].toArray();
    for (const QJsonValue &target : programmes[0]["targets"].toArray())
        if (target["metric"] == metric)
            return target["status"].toString();
    return {};
}

} // namespace cellgap
