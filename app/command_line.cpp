// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/commands.h"

#include "model/io/issue_sink.h"
#include "model/io/spelling.h"
#include "model/io/table.h"
#include "model/io/visible_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <functional>
#include <ostream>
#include <sstream>
#include <streambuf>

namespace cellgap {

namespace {

const std::map<std::string, OutputFormat> formats{{"text", OutputFormat::text},
                                                  {"json", OutputFormat::json},
                                                  {"csv", OutputFormat::csv},
                                                  {"markdown", OutputFormat::markdown}};

/// Refuses a word that is none of these, with the nearest or all of them.
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
void addSettings(CLI::App &command, std::vector<std::string> &settings)
{
    command
        .add_option("--set", settings,
                    "key=value, e.g. positive.areal_capacity=\"5 mAh/cm²\"; may be repeated")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false)
        ->take_all();
}

CLI::Option *addDesigns(CLI::App &command, EvaluateOptions &options)
{
    CLI::Option *designs =
        command.add_option("design", options.designs, "shipped designs or design files")
            ->required()
            ->type_name("DESIGN");
    addSettings(command, options.settings);
    return designs;
}

void addTargets(CLI::App &command, EvaluateOptions &options)
{
    command
        .add_option("--targets", options.targets,
                    "programmes, separated by commas, or 'all'; default: set-plan-2030,battery500")
        ->type_name("IDS");
}

/// Where the explanations of a help text begin.
constexpr std::size_t helpColumn = 34;

/// The lines of a help text, of which those that are too long go on under their beginning.
std::string fitted(const std::string &help, std::size_t width)
{
    std::string text;
    std::istringstream lines(help);
    for (std::string line; std::getline(lines, line);) {
        const bool isEntry = line.size() > helpColumn && line.starts_with("  ");
        const std::size_t from = isEntry ? helpColumn : 0;
        const std::string before = line.substr(0, from);
        std::string head = before;
        for (const std::string &part : wrapped(line.substr(from), width - from)) {
            text += head + part + "\n";
            head = std::string(from, ' ');
        }
    }
    return text;
}

/// The help of the program itself, for which help() puts that of the command being run.
std::string helpOfAll(const CLI::App &app)
{
    return app.get_formatter()->make_help(&app, app.get_name(), CLI::AppFormatMode::Normal);
}

std::vector<std::string> longOptionsOf(const CLI::App &command)
{
    std::vector<std::string> words;
    for (const CLI::Option *option : command.get_options())
        for (const std::string &name : option->get_lnames())
            words.push_back("--" + name);
    return words;
}

/// All options and commands of the program; `chosen` becomes what to run.
class Commands
{
public:
    Commands(CLI::App &app, const WindowCommands &window)
        : m_chosen([this, &app, &window](Session &session) {
            refuseMisspeltCommand(app, session);
            return window.open(session, m_window);
        })
    {
        app.require_subcommand(0, 1);
        addWindow(app);
        addScreenshot(app, window);
        addReport(app, window);
        addPlot(app, window);
        app.set_help_all_flag("--help-all", "help of all commands");
        app.set_version_flag("--version", std::string("CellGap ") + CELLGAP_VERSION);
        addEvaluate(app);
        addCheck(app);
        addCompare(app);
        addBreakEven(app);
        addTable1(app);
        addValidate(app);
        addDescribe(app);
        addList(app);
        addHelp(app);
        addSize(app);
        addConvert(app);
        addSchema(app);
        app.add_subcommand("completion", "Print the completion script of bash")->callback([this] {
            m_completion = true;
        });
    }

    bool wantsCompletion() const { return m_completion; }

    /// The options of each command, in their long forms where they have one.
    static std::map<std::string, std::vector<std::string>> optionsOf(const CLI::App &app)
    {
        std::map<std::string, std::vector<std::string>> found;
        for (const CLI::App *command : commandsOf(app)) {
            std::vector<std::string> &words = found[command->get_name()];
            words = longOptionsOf(*command);
            for (const CLI::Option *option : command->get_options()) {
                if (option->get_lnames().empty())
                    for (const std::string &name : option->get_snames())
                        words.push_back("-" + name);
            }
        }
        return found;
    }

    Exit run(Session &session) const
    {
        if (m_marked && m_format != OutputFormat::csv && m_evaluate.format != OutputFormat::csv) {
            session.err() << "error: --bom marks CSV only\n  → add --format csv\n";
            return Exit::badInput;
        }
        if (m_marked)
            session.out() << "\ufeff";
        return m_chosen(session);
    }

private:
    using Command = std::function<Exit(Session &)>;

    CLI::App &add(CLI::App &app, const char *name, const char *doc, Command command)
    {
        CLI::App *added = app.add_subcommand(name, doc);
        added->callback([this, command = std::move(command)] { m_chosen = command; });
        return *added;
    }

    static std::vector<const CLI::App *> commandsOf(const CLI::App &app)
    {
        return app.get_subcommands([](const CLI::App *) { return true; });
    }

    static std::vector<std::string> namesOf(const CLI::App &app)
    {
        std::vector<std::string> names;
        for (const CLI::App *command : commandsOf(app))
            names.push_back(command->get_name());
        return names;
    }

    /// A word that is neither a design nor a file, but nearly a command, is meant as one.
    void refuseMisspeltCommand(const CLI::App &app, const Session &session) const
    {
        if (m_window.designs.empty())
            return;
        const std::string &word = m_window.designs.front();
        if (session.catalogue().designs.contains(word) || std::filesystem::exists(word))
            return;
        const std::string near = nearest(word, namesOf(app));
        if (near.empty())
            return;
        session.err() << "error: '" << word << "' is no command, no shipped design and no file; "
                      << "did you mean 'cellgap " << near << "'?\n";
        throw BadInput(word);
    }

    void addWindow(CLI::App &app)
    {
        app.add_option("design", m_window.designs,
                       "shipped design or design file to open in the window")
            ->expected(0, 1)
            ->type_name("DESIGN");
        addLook(app);
    }

    /// What the window and its picture have in common.
    void addLook(CLI::App &command)
    {
        command
            .add_option("--targets", m_window.targets,
                        "programmes, separated by commas; default: set-plan-2030,battery500")
            ->type_name("IDS");
        addTheme(command, m_window.theme);
        addSettings(command, m_window.settings);
    }

    void addScreenshot(CLI::App &app, const WindowCommands &window)
    {
        CLI::App &command =
            add(app, "screenshot", "Draw the window with a design into a picture",
                [this, &window](Session &session) { return window.screenshot(session, m_window); });
        command.add_option("design", m_window.designs, "shipped design or design file")
            ->required()
            ->expected(1)
            ->type_name("DESIGN");
        addLook(command);
        command
            .add_option("-o,--output", m_window.output, "PNG file to write; default: cellgap.png")
            ->type_name("FILE");
        addPictureSize(command, m_window.width, m_window.height, "1440x900");
        addScale(command, m_window.scale);
    }

    void addReport(CLI::App &app, const WindowCommands &window)
    {
        CLI::App &command =
            add(app, "report", "Write the report that compares designs with the targets",
                [this, &window](Session &session) { return window.report(session, m_report); });
        addDesigns(command, m_report.input)->required(false);
        addTargets(command, m_report.input);
        command
            .add_option("-o,--output", m_report.output, "file to write: .pdf, .html, .md or .json")
            ->required()
            ->type_name("FILE");
        command
            .add_option("--baseline", m_report.baseline, "design that the others are compared with")
            ->type_name("DESIGN");
        command.add_flag("--all", m_report.all,
                         "every shipped design in one line, against SET-Plan 2030 unless --targets "
                         "says otherwise");
        command.add_flag("--brief", m_report.brief, "without a section for each design");
        command.add_option("--paper", m_report.paper, "a4 or letter; default: a4")
            ->check(oneOf({"a4", "letter"}))
            ->type_name("SIZE");
        command
            .add_option("--lang", m_report.language, "en or de, for .pdf and .html; default: en")
            ->check(oneOf({"en", "de"}))
            ->type_name("LANGUAGE");
        command
            .add_option("--template", m_report.page,
                        "template of the pages (HTML) instead of the shipped one")
            ->type_name("FILE");
        command
            .add_option("--style", m_report.style, "style sheet (CSS) instead of the shipped one")
            ->type_name("FILE");
        command.parse_complete_callback([this, &command] {
            if (m_report.all && command.count("--targets") == 0)
                m_report.input.targets = "set-plan-2030";
            if (m_report.all == m_report.input.designs.empty())
                return;
            throw CLI::ValidationError(m_report.all ? "--all takes no designs"
                                                    : "name a design, or give --all");
        });
    }

    void addPlot(CLI::App &app, const WindowCommands &window)
    {
        CLI::App &command =
            add(app, "plot", "Draw a view of designs into a picture, or write its numbers",
                [this, &window](Session &session) { return window.plot(session, m_plot); });
        addDesigns(command, m_plot.input);
        addTargets(command, m_plot.input);
        command.add_option("--view", m_plot.view, "what to draw; 'cellgap list views' lists them")
            ->type_name("NAME");
        command
            .add_option("-o,--output", m_plot.output,
                        "file to write: .png, .svg, .pdf, .csv or .xlsx")
            ->required()
            ->type_name("FILE");
        command
            .add_option("--variant", m_plot.variant,
                        "what the view shows: a metric of bars and roadmap, a programme of "
                        "comparison, nested or sorted for mass, volume and cost")
            ->type_name("KEY");
        addTheme(command, m_plot.theme);
        addPictureSize(command, m_plot.width, m_plot.height, "800x600");
        addScale(command, m_plot.scale);
        command.add_option("--lang", m_plot.language, "en or de; default: en")
            ->check(oneOf({"en", "de"}))
            ->type_name("LANGUAGE");
    }

    template <class Theme> static void addTheme(CLI::App &command, Theme &theme)
    {
        command.add_option("--theme", theme, "light or dark")
            ->check(oneOf({"light", "dark"}))
            ->type_name("THEME");
    }

    static void addScale(CLI::App &command, double &scale)
    {
        command.add_option("--scale", scale, "pixels of a PNG per pixel of the size")
            ->check(CLI::Range(0.5, 4.0).description(""))
            ->type_name("FACTOR");
    }

    static void addPictureSize(CLI::App &command, int &width, int &height, const std::string &usual)
    {
        command
            .add_option_function<std::string>(
                "--size",
                [&width, &height, usual](const std::string &size) {
                    const std::size_t cross = std::min(size.find('x'), size.size());
                    const auto side = [&](std::string_view digits) {
                        const double pixels = readNumber(digits).value_or(0.0);
                        if (pixels < 300.0 || pixels > 10000.0)
                            throw CLI::ValidationError("--size", "write e.g. " + usual +
                                                                     ", 300 to 10000 each");
                        return static_cast<int>(pixels);
                    };
                    const std::string_view text = size;
                    width = side(text.substr(0, cross));
                    height = side(text.substr(std::min(cross + 1, text.size())));
                },
                "width and height in pixels, e.g. " + usual)
            ->type_name("WxH");
    }

    void addFormat(CLI::App &command, OutputFormat &format)
    {
        std::vector<std::string> words;
        for (const auto &[word, meant] : formats)
            words.push_back(word);
        command.add_flag("--bom", m_marked,
                         "begin CSV with a byte order mark, by which Excel knows UTF-8");
        command
            .add_option_function<std::string>(
                "--format", [&format](const std::string &word) { format = formats.at(word); },
                "text, json, csv or markdown")
            ->transform([](const std::string &word) { return CLI::detail::to_lower(word); }, "")
            ->check(oneOf(words))
            ->type_name("FORMAT");
    }

    void addEvaluate(CLI::App &app)
    {
        CLI::App &command =
            add(app, "evaluate", "Evaluate designs and show their gap to the targets",
                [this](Session &session) { return evaluateCommand(session, m_evaluate); });
        addDesigns(command, m_evaluate);
        addTargets(command, m_evaluate);
        addFormat(command, m_evaluate.format);
        command.add_flag("--bill", m_evaluate.bill, "add the bill of materials");
        command.add_flag("--waterfall", m_evaluate.waterfall,
                         "add the way from the active couple to the pack");
        command.add_flag("--cost", m_evaluate.cost,
                         "add the cost of the cell and the plant's steps");
        command.add_flag("--pack", m_evaluate.pack, "add what the pack is made of");
        command.add_flag("--metrics", m_evaluate.metrics, "add every metric");
    }

    void addCheck(CLI::App &app)
    {
        CLI::App &command =
            add(app, "check", "Exit with 1 when an assessed target is missed, 2 on a bad file",
                [this](Session &session) { return checkCommand(session, m_evaluate); });
        addDesigns(command, m_evaluate);
        addTargets(command, m_evaluate);
    }

    void addCompare(CLI::App &app)
    {
        CLI::App &command =
            add(app, "compare", "Compare designs metric by metric, with what differs",
                [this](Session &session) { return compareCommand(session, m_evaluate); });
        addDesigns(command, m_evaluate);
        addFormat(command, m_evaluate.format);
    }

    void addBreakEven(CLI::App &app)
    {
        CLI::App &command = add(
            app, "break-even", "Thickness of solid electrolytes up to which lithium beats graphite",
            [this](Session &session) { return breakEvenCommand(session, m_convert, m_format); });
        addDesign(command);
        addFormat(command, m_format);
    }

    void addTable1(CLI::App &app)
    {
        CLI::App &command =
            add(app, "table1", "The review's Table 1: literature, computed designs and targets",
                [this](Session &session) { return table1Command(session, m_format); });
        addFormat(command, m_format);
    }

    void addValidate(CLI::App &app)
    {
        CLI::App &command =
            add(app, "validate", "Published figures beside what is computed: predicted or fitted",
                [this](Session &session) { return validateCommand(session, m_evaluate); });
        command
            .add_option("designs", m_evaluate.designs,
                        "shipped designs or design files; default: all shipped ones and the cases "
                        "of other tools")
            ->type_name("DESIGN");
        addFormat(command, m_evaluate.format);
    }

    void addDescribe(CLI::App &app)
    {
        CLI::App &command =
            add(app, "describe",
                "Explain an input, metric, material, section, programme or shipped file",
                [this](Session &session) { return describeCommand(session, m_word); });
        command.add_option("key", m_word, "what to explain; without it all inputs are listed")
            ->type_name("KEY");
    }

    void addHelp(CLI::App &app)
    {
        CLI::App &command =
            add(app, "help", "Explain a command, or print a page of the help",
                [this, &app](Session &session) {
                    const std::vector<const CLI::App *> commands = commandsOf(app);
                    const auto found = std::ranges::find(
                        commands, m_word, [](const CLI::App *one) { return one->get_name(); });
                    if (found != commands.end()) {
                        session.out() << fitted((*found)->help(app.get_name()), session.width());
                        return Exit::ok;
                    }
                    if (m_word.empty())
                        session.out() << fitted(helpOfAll(app), session.width()) << "\n";
                    return helpCommand(session, m_word, namesOf(app));
                });
        command.add_option("topic", m_word, "a command or a page; without it both are listed")
            ->type_name("TOPIC");
    }

    void addList(CLI::App &app)
    {
        CLI::App &command = add(app, "list", "List what is shipped", [this](Session &session) {
            return listCommand(session, m_word, m_filter, m_format);
        });
        command
            .add_option("what", m_word,
                        "designs, materials, targets, metrics, parameters, chemistries, presets, "
                        "plants or views")
            ->check(oneOf(listable()))
            ->type_name("WHAT");
        command
            .add_option("word", m_filter,
                        "only what has this word in key or name; of parameters a section's own")
            ->type_name("WORD");
        addFormat(command, m_format);
    }

    void addDesign(CLI::App &command)
    {
        command.add_option("design", m_convert.design, "shipped design or design file")
            ->required()
            ->type_name("DESIGN");
        addSettings(command, m_convert.settings);
    }

    void addFile(CLI::App &command)
    {
        addDesign(command);
        command.add_option("-o,--output", m_convert.output, "file to write; default: print")
            ->type_name("FILE");
    }

    void addSize(CLI::App &app)
    {
        CLI::App &command =
            add(app, "size", "Size the cells of a design to the requirement of its pack",
                [this](Session &session) { return sizeCommand(session, m_convert); });
        addFile(command);
    }

    void addConvert(CLI::App &app)
    {
        CLI::App &command =
            add(app, "convert", "Write a design in the current file version",
                [this](Session &session) { return convertCommand(session, m_convert); });
        addFile(command);
        command.add_flag("--full", m_convert.full, "write every value out");
    }

    void addSchema(CLI::App &app)
    {
        add(app, "schema", "Print the JSON Schema of design files, of evaluations or of reports",
            [this](Session &session) { return schemaCommand(session, m_word); })
            .add_option("of", m_word, "'design' (default), 'evaluation' or 'report'")
            ->check(oneOf({"design", "evaluation", "report"}));
    }

    EvaluateOptions m_evaluate;
    ConvertOptions m_convert;
    WindowOptions m_window;
    ReportOptions m_report;
    PlotOptions m_plot;
    OutputFormat m_format = OutputFormat::text;
    std::string m_word;
    std::string m_filter;
    bool m_marked = false;
    bool m_completion = false;
    Command m_chosen;
};

} // namespace

std::string programVersion()
{
    return CELLGAP_VERSION;
}

namespace {

/// Shows what messages quote from names and files instead of handing it to the terminal.
class VisibleLines : public std::streambuf
{
public:
    explicit VisibleLines(std::ostream &to)
        : m_to(to)
    {
    }
    ~VisibleLines() override { VisibleLines::sync(); }
    VisibleLines(const VisibleLines &) = delete;
    VisibleLines &operator=(const VisibleLines &) = delete;

protected:
    int_type overflow(int_type c) override
    {
        if (c == '\n') {
            sync();
            m_to << '\n' << std::flush;
        } else if (c != traits_type::eof()) {
            m_line += traits_type::to_char_type(c);
        }
        return traits_type::not_eof(c);
    }

    int sync() override
    {
        m_to << visible(m_line);
        m_line.clear();
        return 0;
    }

private:
    std::ostream &m_to;
    std::string m_line;
};

/// The command that was being read; the program itself before any.
const CLI::App &chosenIn(const CLI::App &app)
{
    const auto chosen = app.get_subcommands();
    return chosen.empty() ? app : *chosen.front();
}

std::string remedyOf(const CLI::ParseError &error, const std::string &command)
{
    const std::string what = error.what();
    if (what.starts_with("design is required"))
        return "name a shipped design, see 'cellgap list designs', or a design file";
    return command.empty() ? "see 'cellgap help'" : "see 'cellgap help " + command + "'";
}

/// What is wrong with the arguments, with the nearest option to one that there is not.
void refuseArguments(const CLI::App &app, const CLI::ParseError &error, std::ostream &err)
{
    const CLI::App &chosen = chosenIn(app);
    const std::string command = chosen.get_parent() != nullptr ? chosen.get_name() : std::string();
    std::string what = error.what();
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError)) {
        const std::string word = app.remaining(true).front();
        const std::string name = word.substr(0, word.find('='));
        const std::string place = command.empty() ? "there is" : "'" + command + "' has";
        what = word.starts_with("-")
                   ? place + " no option " + name + "; " +
                         english(nearestOr(name, longOptionsOf(chosen), phrase("leave it out")))
                   : "'" + word + "' is one word too many; put what has spaces into quotes";
    }
    err << "error: " << what << "\n  → " << remedyOf(error, command) << "\n";
}

int runChosen(int argc, const char *const *argv, std::ostream &out, std::ostream &err,
              const Console &console, const WindowCommands &window)
{
    CLI::App app{"CellGap: how far is a battery cell from the SET-Plan 2030 and Battery500 "
                 "targets?",
                 "cellgap"};
    app.get_formatter()->column_width(helpColumn);
    Commands commands(app, window);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() != 0) {
            refuseArguments(app, error, err);
            return static_cast<int>(Exit::badInput);
        }
        std::ostringstream help;
        app.exit(error, help, err);
        out << fitted(help.str(), console.width);
        return 0;
    }
    if (commands.wantsCompletion()) {
        out << bashCompletion(Commands::optionsOf(app));
        return 0;
    }
    try {
        Session session(out, err, console);
        return static_cast<int>(commands.run(session));
    } catch (const BadInput &) {
        return static_cast<int>(Exit::badInput);
    } catch (const std::exception &error) {
        err << "error: " << error.what() << "\n";
        return static_cast<int>(Exit::badInput);
    }
}

} // namespace

int runCommandLine(int argc, const char *const *argv, std::ostream &out, std::ostream &err,
                   const Console &console, const WindowCommands &window)
{
    VisibleLines lines(err);
    std::ostream messages(&lines);
    const int status = runChosen(argc, argv, out, messages, console, window);
    messages.flush();
    if (out.flush())
        return status;
    err << "error: what was to be printed is lost: the standard output is closed, or its disk is "
           "full\n";
    return static_cast<int>(Exit::badInput);
}

} // namespace cellgap
