// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/units.h"

#include "core/checklist/definition.h"
#include "core/checklist/phrases.h"

#include <QSet>

#include <array>

namespace caretaker::checklist {

namespace {

constexpr auto Phrases = std::to_array<Source>({
#define PHRASE(name, text) {text, false},
#define COUNTED(name, text) {text, true},
#include "core/checklist/phrases.def"
#undef PHRASE
#undef COUNTED
});

} // namespace

std::vector<TranslationUnit> translationUnits()
{
    std::vector<TranslationUnit> units;
    units.reserve(Phrases.size() * 2);
    QSet<QString> known;
    const auto add = [&](const QString& text, bool counted) {
        if (known.contains(text))
            return;
        known.insert(text);
        units.push_back({text, counted});
    };
    for (const Source& source : Phrases)
        add(QString::fromLatin1(source.text), source.counted);
    for (const Definition& definition : shippedDefinitions()) {
        add(definition.title, false);
        for (const ItemDefinition& item : definition.items)
            add(item.text, false);
    }
    return units;
}

} // namespace caretaker::checklist
