// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language/source_texts.h"

#include "core/base/finding.h"

#include <algorithm>

namespace caretaker {

using namespace Qt::StringLiterals;
using language::SourceText;

namespace {

void addFindings(std::vector<SourceText>& texts)
{
    for (const FindingInfo& info : findingCatalogue()) {
        texts.push_back({u"finding"_s, info.meaning});
        texts.push_back({u"finding"_s, info.remedy});
    }
}

QByteArray literal(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return '"' + text.toUtf8() + '"';
}

} // namespace

std::vector<SourceText> allSourceTexts()
{
    std::vector<SourceText> texts;
    addFindings(texts);
    std::erase_if(texts, [](const SourceText& text) { return text.text.isEmpty(); });
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    return texts;
}

QByteArray headerOf(const std::vector<SourceText>& texts)
{
    QByteArray header = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
                        "// Written by `./dev translations` from the data files; read by lupdate only.\n"
                        "// clang-format off\n";
    for (const SourceText& text : texts)
        header += (text.counted ? "QT_TRANSLATE_N_NOOP(" : "QT_TRANSLATE_NOOP(") + literal(text.context) +
                  ", " + literal(text.text) + ")\n";
    return header;
}

} // namespace caretaker
