// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/help.h"

#include "model/io/yaml_tree.h"

#include <algorithm>

namespace cellgap {

namespace fs = std::filesystem;

namespace {

std::string titleOf(const std::string &text)
{
    const std::string line = text.substr(0, text.find('\n'));
    return line.substr(std::min(line.size(), line.find_first_not_of("# ")));
}

} // namespace

std::vector<HelpPage> readHelp(const fs::path &dataDirectory, std::string_view language)
{
    std::vector<fs::path> files;
    for (const fs::directory_entry &entry :
         fs::directory_iterator(dataDirectory / "resources" / "help"))
        if (entry.path().extension() == ".md" && !entry.path().stem().has_extension())
            files.push_back(entry.path());
    std::ranges::sort(files);
    std::vector<HelpPage> pages;
    for (const fs::path &file : files) {
        HelpPage page{.id = file.stem().string()};
        std::ranges::replace(page.id, '_', '-');
        fs::path translated = file;
        translated.replace_extension(std::string(language) + ".md");
        page.text = readTextFile((fs::exists(translated) ? translated : file).string());
        page.title = titleOf(page.text);
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace cellgap
