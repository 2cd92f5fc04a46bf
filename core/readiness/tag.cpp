// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/tag.h"

#include <algorithm>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

TagInfo row(Tag tag, const char* name, Level level, const char* tests, const char* text, const char* remedy)
{
    return {tag,
            QString::fromLatin1(name),
            level,
            QString::fromLatin1(tests).split(u' ', Qt::SkipEmptyParts),
            QString::fromUtf8(text),
            QString::fromUtf8(remedy)};
}

constexpr Level Levels[] = {Level::Info, Level::Notice, Level::Warning, Level::Error, Level::Critical};

} // namespace

const std::vector<TagInfo>& tagCatalogue()
{
    static const std::vector<TagInfo> catalogue = {
#define CARETAKER_READINESS(tag, level, tests, text, remedy)                                                 \
    row(Tag::tag, #tag, Level::level, tests, text, remedy),
#include "core/readiness/tags.def"
#undef CARETAKER_READINESS
    };
    return catalogue;
}

const TagInfo& infoOf(Tag tag) { return tagCatalogue().at(static_cast<std::size_t>(tag)); }

std::optional<Tag> tagFromString(QStringView name)
{
    const auto& all = tagCatalogue();
    const auto found =
        std::ranges::find(all, name, [](const TagInfo& info) { return QStringView(info.name); });
    return found == all.end() ? std::nullopt : std::optional(found->tag);
}

std::optional<Level> levelFromString(QStringView name)
{
    const auto* const found =
        std::ranges::find_if(Levels, [&](Level level) { return caretaker::toString(level) == name; });
    return found == std::end(Levels) ? std::nullopt : std::optional(*found);
}

QStringList levelNames()
{
    QStringList names;
    for (const Level level : Levels)
        names << caretaker::toString(level);
    return names;
}

} // namespace caretaker::readiness
