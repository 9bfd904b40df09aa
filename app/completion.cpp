// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

namespace cellgap {

namespace {

std::string join(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

} // namespace

std::string bashCompletion(const std::map<std::string, std::vector<std::string>> &optionsOf)
{
    std::vector<std::string> commands;
    std::string options;
    for (const auto &[command, words] : optionsOf) {
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
    --format) COMPREPLY=($(compgen -W "text json csv markdown" -- "$current")); return ;;
    --targets) COMPREPLY=($(compgen -W "all $(cellgap list targets --format csv 2>/dev/null | tail -n +2 | cut -d, -f1)" -- "$current")); return ;;
    --set) compopt -o nospace; COMPREPLY=($(compgen -W ")bash" +
           join(settings) + R"bash(" -- "$current")); return ;;
    --view) COMPREPLY=($(compgen -W ")bash" +
           join(viewNames()) + R"bash(" -- "$current")); return ;;
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
    schema) COMPREPLY=($(compgen -W "design report" -- "$current")) ;;
    evaluate|check|compare|break-even|size|convert|screenshot|report|plot)
        COMPREPLY=($(compgen -W "$(cellgap list designs --format csv 2>/dev/null | tail -n +2 | cut -d, -f1)" -- "$current") $(compgen -f -X '!*.yaml' -- "$current") $(compgen -d -- "$current")) ;;
    esac
}
complete -F _cellgap cellgap
)bash";
}

} // namespace cellgap
