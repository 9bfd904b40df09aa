// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "model/io/issue_sink.h"
#include "model/io/spelling.h"
#include "model/io/table.h"
#include "model/io/visible_text.h"

#include <CLI/CLI.hpp>

#include <ostream>
#include <sstream>
#include <streambuf>

namespace cellgap {

namespace {

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

/// A word that is neither a design nor a file, but nearly a command, is meant as one.
void refuseMisspeltCommand(const CLI::App &program, const Session &session)
{
    const CLI::Option *design = program.get_option_no_throw("design");
    if (design == nullptr || design->results().empty())
        return;
    const std::string &word = design->results().front();
    if (session.catalogue().designs.contains(word) || std::filesystem::exists(word))
        return;
    const std::string near = nearest(word, commandNames(program));
    if (near.empty())
        return;
    session.err() << "error: '" << word << "' is no command, no shipped design and no file; "
                  << "did you mean 'cellgap " << near << "'?\n";
    throw BadInput(word);
}

int runChosen(int argc, const char *const *argv, std::ostream &out, std::ostream &err,
              const Console &console, const Command &root, const std::vector<Command> &commands)
{
    CLI::App app{"CellGap: how far is a battery cell from the SET-Plan 2030 and Battery500 "
                 "targets?",
                 "cellgap"};
    app.get_formatter()->column_width(helpColumn);
    app.require_subcommand(0, 1);
    app.set_help_all_flag("--help-all", "help of all commands"); // which all commands inherit
    const Action alone = root.declare(app);
    Action chosen = alone;
    for (const Command &command : commands) {
        CLI::App *added = app.add_subcommand(command.name, command.doc);
        added->callback([&chosen, run = command.declare(*added)] { chosen = run; });
    }
    app.set_version_flag("--version", "CellGap " + programVersion());
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
    try {
        Session session(out, err, console);
        if (app.get_subcommands().empty())
            refuseMisspeltCommand(app, session);
        return static_cast<int>(chosen(session));
    } catch (const BadInput &) {
        return static_cast<int>(Exit::badInput);
    } catch (const std::exception &error) {
        err << "error: " << error.what() << "\n";
        return static_cast<int>(Exit::badInput);
    }
}

} // namespace

std::vector<const CLI::App *> commandsOf(const CLI::App &program)
{
    return program.get_subcommands([](const CLI::App *) { return true; });
}

std::vector<std::string> commandNames(const CLI::App &program)
{
    std::vector<std::string> names;
    for (const CLI::App *command : commandsOf(program))
        names.push_back(command->get_name());
    return names;
}

std::vector<std::string> longOptionsOf(const CLI::App &command)
{
    std::vector<std::string> words;
    for (const CLI::Option *option : command.get_options())
        for (const std::string &name : option->get_lnames())
            words.push_back("--" + name);
    return words;
}

std::string helpText(const CLI::App &command, std::size_t width)
{
    // For the program itself help() puts that of the command being run.
    const CLI::App *program = command.get_parent();
    return fitted(program != nullptr
                      ? command.help(program->get_name())
                      : command.get_formatter()->make_help(&command, command.get_name(),
                                                           CLI::AppFormatMode::Normal),
                  width);
}

int runCommandLine(int argc, const char *const *argv, std::ostream &out, std::ostream &err,
                   const Console &console, const Command &root,
                   const std::vector<Command> &commands)
{
    VisibleLines lines(err);
    std::ostream messages(&lines);
    const int status = runChosen(argc, argv, out, messages, console, root, commands);
    messages.flush();
    if (out.flush())
        return status;
    err << "error: what was to be printed is lost: the standard output is closed, or its disk is "
           "full\n";
    return static_cast<int>(Exit::badInput);
}

} // namespace cellgap
