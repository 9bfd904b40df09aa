// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/command_line.h"
#include "app/commands/list.h"
#include "model/core/result/metric.h"
#include "views/pictures/pictures.h"

#include <map>

namespace cellgap {

namespace {

std::string join(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

/// The options of each command, in their long forms where they have one.
std::map<std::string, std::vector<std::string>> optionsOf(const CLI::App &program)
{
    std::map<std::string, std::vector<std::string>> found;
    for (const CLI::App *command : commandsOf(program)) {
        std::vector<std::string> &words = found[command->get_name()];
        words = longOptionsOf(*command);
        for (const CLI::Option *option : command->get_options())
            if (option->get_lnames().empty())
                for (const std::string &name : option->get_snames())
                    words.push_back("-" + name);
    }
    return found;
}

/// The commands that take designs, as a pattern of bash.
std::string commandsOfDesigns(const CLI::App &program)
{
    std::string pattern;
    for (const CLI::App *command : commandsOf(program))
        for (const char *name : {"design", "designs"})
            if (command->get_option_no_throw(name) != nullptr)
                pattern += (pattern.empty() ? "" : "|") + command->get_name();
    return pattern;
}

/// The script of bash, written from the commands with their options and the registry.
std::string bashCompletion(const CLI::App &program)
{
    std::vector<std::string> commands;
    std::string options;
    for (const auto &[command, words] : optionsOf(program)) {
        commands.push_back(command);
        options += "        " + command + ") options=\"" + join(words) + "\" ;;\n";
    }
    std::vector<std::string> settings;
    for (const std::string &key : designKeys())
        settings.push_back(key + "=");
    std::vector<std::string> explained = designKeys();
    for (const Metric &metric : metrics())
        explained.emplace_back(metric.key);
    return R"bash(# bash completion of cellgap; source it or install it as "cellgap"
_cellgap() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    local command=${COMP_WORDS[1]}
    COMPREPLY=()
    if [[ $COMP_CWORD -eq 1 ]]; then
        COMPREPLY=($(compgen -W ")bash" +
           join(commands) + R"bash( --help --version" -- "$current"))
        return
    fi
    case $previous in
    --format) COMPREPLY=($(compgen -W "text json csv markdown xlsx" -- "$current")); return ;;
    --targets) COMPREPLY=($(compgen -W "all $(cellgap list targets --format csv 2>/dev/null | tail -n +2 | cut -d, -f1)" -- "$current")); return ;;
    --set) compopt -o nospace; COMPREPLY=($(compgen -W ")bash" +
           join(settings) + R"bash(" -- "$current")); return ;;
    --view) COMPREPLY=($(compgen -W ")bash" +
           join(pictureKeys()) + R"bash(" -- "$current")); return ;;
    -o|--output) COMPREPLY=($(compgen -f -- "$current")); return ;;
    esac
    if [[ $current == -* ]]; then
        local options=
        case $command in
)bash" + options +
           R"bash(        esac
        COMPREPLY=($(compgen -W "$options" -- "$current"))
        return
    fi
    case $command in
    describe) COMPREPLY=($(compgen -W ")bash" +
           join(explained) + R"bash(" -- "$current")) ;;
    list) COMPREPLY=($(compgen -W ")bash" +
           join(listable()) + R"bash(" -- "$current")) ;;
    help) COMPREPLY=($(compgen -W ")bash" +
           join(commands) + R"bash(" -- "$current")) ;;
    schema) COMPREPLY=($(compgen -W "design evaluation report" -- "$current")) ;;
    )bash" +
           commandsOfDesigns(program) +
           R"bash()
        COMPREPLY=($(compgen -W "$(cellgap list designs --format csv 2>/dev/null | tail -n +2 | cut -d, -f1)" -- "$current") $(compgen -f -X '!*.yaml' -- "$current") $(compgen -d -- "$current")) ;;
    esac
}
complete -F _cellgap cellgap
)bash";
}

Action declare(CLI::App &app)
{
    return [&app](Session &session) {
        session.out() << bashCompletion(*app.get_parent());
        return Exit::ok;
    };
}

} // namespace

Command completionCommand()
{
    return {.name = "completion", .doc = "Print the completion script of bash", .declare = declare};
}

} // namespace cellgap
