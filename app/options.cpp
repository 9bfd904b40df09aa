// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "model/core/edit/convention.h"

#include "model/core/base/text.h"
#include "model/io/issue_sink.h"
#include "model/io/quantity_text.h"
#include "model/qt/file_format.h"
#include "model/qt/language.h"

#include <CLI/CLI.hpp>
#include <QLocale>

#include <algorithm>
#include <memory>

namespace cellgap {

namespace {

/// What the options of a layout say before they are taken together.
struct Wanted {
    std::string format;
    std::string language;
    bool marked = false;
};

/// The format of that word, or the one that the file's name asks for.
const TableFormat &formatOf(const Wanted &wanted, const TableLayout &layout)
{
    const auto named = std::ranges::find(tableFormats(), wanted.format, &TableFormat::word);
    if (named != tableFormats().end())
        return *named;
    if (layout.file.empty() || layout.file == "-")
        return *layout.format;
    const TableFormat *asked = formatOf(tableFormats(), QString::fromStdString(layout.file));
    if (asked == nullptr)
        throw CLI::ValidationError("'" + layout.file + "' has no known ending; let it end in " +
                                   english(endingsOf(tableFormats())) + ", or give --format");
    return *asked;
}

void complete(TableLayout &layout, const Wanted &wanted)
{
    layout.format = &formatOf(wanted, layout);
    if (layout.is("xlsx") && layout.file.empty())
        throw CLI::ValidationError("a workbook is not printed; give -o FILE.xlsx");
    if (!layout.is("csv") && wanted.marked)
        throw CLI::ValidationError("--bom marks CSV only; add --format csv");
    if (!layout.is("csv") && !wanted.language.empty())
        throw CLI::ValidationError("--lang spells CSV only; add --format csv");
    layout.csv.marked = wanted.marked;
    if (QLocale(QString::fromStdString(wanted.language)).decimalPoint() == QString(',') &&
        !wanted.language.empty())
        layout.csv = {.separator = ';', .point = ',', .marked = wanted.marked};
}

} // namespace

CLI::Validator oneOf(const std::vector<std::string> &words)
{
    return CLI::Validator(
        [words](const std::string &word) {
            if (std::ranges::find(words, word) != words.end())
                return std::string();
            return "'" + word + "' is not known; " +
                   english(nearestOr(word, words, phrase("one of: %1", {allOf(words)})));
        },
        "");
}

/// An option that may be repeated, each with one value.
void addSettings(CLI::App &app, std::vector<std::string> &settings)
{
    app.add_option("--set", settings,
                   "key=value, e.g. positive.areal_capacity=\"5 mAh/cm²\"; may be repeated")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false)
        ->take_all();
}

CLI::Option *addDesigns(CLI::App &app, DesignInput &input)
{
    CLI::Option *designs =
        app.add_option("design", input.designs, "shipped designs or design files")
            ->required()
            ->type_name("DESIGN");
    addSettings(app, input.settings);
    return designs;
}

CLI::Option *addDesign(CLI::App &app, DesignInput &input)
{
    CLI::Option *design = app.add_option("design", input.designs, "shipped design or design file")
                              ->required()
                              ->expected(1)
                              ->type_name("DESIGN");
    addSettings(app, input.settings);
    return design;
}

void addConvention(CLI::App &app, std::string &convention)
{
    std::vector<std::string> words;
    for (const Convention &one : conventions())
        words.emplace_back(one.word);
    app.add_option("--convention", convention,
                   "how the cells are counted; 'cellgap list conventions' says what each does")
        ->check(oneOf(words))
        ->type_name("NAME")
        ->capture_default_str();
}

void addTargets(CLI::App &app, std::string &targets)
{
    targets = standardTargets;
    app.add_option("--targets", targets,
                   "programmes, separated by commas, or 'all'; default: " + targets)
        ->type_name("IDS");
}

void addLayout(CLI::App &app, TableLayout &layout)
{
    const auto wanted = std::make_shared<Wanted>();
    std::vector<std::string> words;
    for (const TableFormat &format : tableFormats())
        words.emplace_back(format.word);
    addOutput(app, layout.file,
              "file to write, in the format of its ending: " + english(endingsOf(tableFormats())) +
                  "; a workbook (.xlsx) opens in any spreadsheet");
    app.add_option("--format", wanted->format, english(eitherOf(words)))
        ->transform([](const std::string &word) { return CLI::detail::to_lower(word); }, "")
        ->check(oneOf(words))
        ->type_name("FORMAT");
    app.add_option("--lang", wanted->language,
                   "spreadsheets that CSV is for: de, with semicolons and decimal commas; "
                   "default: en, with commas and points")
        ->check(oneOf(languages(dataDirectory())))
        ->type_name("LANGUAGE");
    app.add_flag("--bom", wanted->marked,
                 "begin CSV with a byte order mark, by which Excel knows UTF-8");
    app.parse_complete_callback([&layout, wanted] { complete(layout, *wanted); });
}

void addHold(CLI::App &app, std::string &hold)
{
    app.add_option("--hold", hold,
                   "what stays while an input changes: all other inputs, or also capacity, energy "
                   "or outer size of the cell")
        ->check(oneOf(wordsOf<Hold>()))
        ->capture_default_str();
}

Exit refuseHold(Session &session, const std::string &design, Hold hold)
{
    session.err() << "error: " << design << " is another cell when it is sized to keep "
                  << infoOf(hold).name << "\n  → leave --hold out\n";
    return Exit::badInput;
}

const Metric &namedMetric(const Session &session, const std::string &key)
{
    if (const Metric *metric = findMetric(key))
        return *metric;
    std::vector<std::string> keys;
    for (const Metric &metric : metrics())
        keys.emplace_back(metric.key);
    session.err() << "error: there is no metric '" << key << "'\n  → "
                  << english(nearestOr(key, keys, phrase("'cellgap describe' lists them"))) << "\n";
    throw BadInput(key);
}

void addOutput(CLI::App &app, std::string &file, const std::string &doc)
{
    app.add_option("-o,--output", file, doc)->type_name("FILE");
}

void addLanguage(CLI::App &app, std::string &language, const std::string &of)
{
    const std::vector<std::string> known = languages(dataDirectory());
    language = known.front();
    app.add_option("--lang", language, english(eitherOf(known)) + of + "; default: " + language)
        ->check(oneOf(known))
        ->type_name("LANGUAGE");
}

void addTheme(CLI::App &app, std::string &theme)
{
    app.add_option("--theme", theme, "light or dark")
        ->check(oneOf({"light", "dark"}))
        ->type_name("THEME");
}

void addPictureSize(CLI::App &app, PictureSize &size)
{
    const std::string usual = std::to_string(size.width) + "x" + std::to_string(size.height);
    app.add_option_function<std::string>(
           "--size",
           [&size, usual](const std::string &written) {
               const std::size_t cross = std::min(written.find('x'), written.size());
               const auto side = [&](std::string_view digits) {
                   const double pixels = readNumber(digits).value_or(0.0);
                   if (pixels < 300.0 || pixels > 10000.0)
                       throw CLI::ValidationError("--size",
                                                  "write e.g. " + usual + ", 300 to 10000 each");
                   return static_cast<int>(pixels);
               };
               const std::string_view text = written;
               size.width = side(text.substr(0, cross));
               size.height = side(text.substr(std::min(cross + 1, text.size())));
           },
           "width and height in pixels, e.g. " + usual)
        ->type_name("WxH");
    app.add_option("--scale", size.scale, "pixels of a PNG per pixel of the size")
        ->check([](const std::string &written) {
            // The library's own range lets "nan" pass, which is neither below nor above it.
            const double factor = readNumber(written).value_or(0.0);
            return factor >= 0.5 && factor <= 4.0 ? std::string() : "write a number from 0.5 to 4";
        })
        ->type_name("FACTOR");
}

} // namespace cellgap
