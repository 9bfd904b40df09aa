// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/command_line.h"

#include "model/io/issue_sink.h"

#include <algorithm>

namespace cellgap {

namespace {

/// Lists the pages, below the commands.
void listPages(Session &session, const std::vector<HelpPage> &pages)
{
    session.out() << "\nPages:\n";
    for (const HelpPage &page : pages)
        session.out() << "  " << page.id << "  " << page.title << "\n";
}

Exit explain(Session &session, const CLI::App &program, const std::string &topic)
{
    for (const CLI::App *command : commandsOf(program))
        if (command->get_name() == topic) {
            session.out() << helpText(*command, session.width());
            return Exit::ok;
        }
    if (topic.empty())
        session.out() << helpText(program, session.width());
    const std::vector<HelpPage> pages = session.library().help("en");
    if (topic.empty()) {
        listPages(session, pages);
        return Exit::ok;
    }
    if (const auto page = std::ranges::find(pages, topic, &HelpPage::id); page != pages.end()) {
        session.out() << page->text;
        return Exit::ok;
    }
    std::vector<std::string> known = commandNames(program);
    for (const HelpPage &page : pages)
        known.push_back(page.id);
    session.err() << "error: there is no command and no page '" << topic << "'; "
                  << english(nearestOr(topic, known, verbatim("see 'cellgap help'"))) << "\n";
    return Exit::badInput;
}

Action declare(CLI::App &app)
{
    const auto topic = std::make_shared<std::string>();
    app.add_option("topic", *topic, "a command or a page; without it both are listed")
        ->type_name("TOPIC");
    return [topic, &app](Session &session) { return explain(session, *app.get_parent(), *topic); };
}

} // namespace

Command helpCommand()
{
    return {.name = "help",
            .doc = "Explain a command, or print a page of the help",
            .declare = declare};
}

} // namespace cellgap
