// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/source_texts.h"

#include "core/checklist/definition.h"
#include "core/checklist/phrases.h"

#include <array>

namespace caretaker::checklist {

using language::SourceText;

namespace {

constexpr auto Phrases = std::to_array<Source>({
#define PHRASE(name, text) {text, false},
#define COUNTED(name, text) {text, true},
#include "core/checklist/phrases.def"
#undef PHRASE
#undef COUNTED
});

} // namespace

std::vector<SourceText> sourceTexts()
{
    const QString context = QString::fromLatin1(TranslationContext);
    std::vector<SourceText> texts;
    texts.reserve(Phrases.size() * 2);
    for (const Source& source : Phrases)
        texts.push_back({context, QString::fromLatin1(source.text), source.counted});
    for (const Definition& definition : shippedDefinitions()) {
        texts.push_back({context, definition.title});
        for (const ItemDefinition& item : definition.items)
            texts.push_back({context, item.text});
    }
    return texts;
}

} // namespace caretaker::checklist
