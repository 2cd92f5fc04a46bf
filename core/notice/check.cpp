// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/check.h"

#include "core/base/finding.h"
#include "core/notice/phrases.h"
#include "core/notice/render.h"
#include "core/notice/samples.h"
#include "core/notice/template_units.h"
#include "core/notice/view.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace caretaker::notice {

using namespace Qt::StringLiterals;
using language::Translations;

namespace {

/// Collects each problem once.
class Problems
{
public:
    void add(const QString& place, const QString& what)
    {
        const QString key = place + u'\n' + what;
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        m_all.push_back({place, what});
    }
    std::vector<WordingProblem> take() { return std::move(m_all); }

private:
    QSet<QString> m_seen;
    std::vector<WordingProblem> m_all;
};

void collectNames(const QJsonValue& value, QSet<QString>& names)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto& element : array)
            collectNames(element, names);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        names.insert(it.key());
        collectNames(it.value(), names);
    }
}

/// Every variable that a template may name.
QSet<QString> knownNames()
{
    QSet<QString> names{u"has_calendar"_s, u"title"_s,         u"group_short"_s, u"group_count"_s, u"rows"_s,
                        u"row"_s,          u"rows_left_out"_s, u"left_out"_s,    u"for_staff"_s};
    for (const NoticeFacts& facts : sample::sets())
        collectNames(viewOf(facts), names);
    return names;
}

void checkLine(const QString& line, const QString& place, const QSet<QString>& known, Problems& problems)
{
    static const QRegularExpression tag(uR"(\{\{\s*([#^/>&!]?)\s*([^}\s]*)\s*\}\})"_s);
    for (auto it = tag.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        const QString sigil = match.captured(1);
        const QString name = match.captured(2);
        if (sigil == "!"_L1)
            continue;
        const bool isKnown = sigil == ">"_L1 ? Wording::names().contains(name) : known.contains(name);
        if (!isKnown)
            problems.add(place, sigil == ">"_L1 ? u"there is no template \"%1\" to include"_s.arg(name)
                                                : u"there is no variable \"%1\""_s.arg(name));
    }
}

void checkNames(const Wording& wording, const QString& language, const QSet<QString>& known,
                Problems& problems)
{
    for (const QString& name : Wording::names()) {
        const QString place = wording.placeOf(language, name);
        const QStringList lines = wording.sourceText(language, name).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            checkLine(lines[i], u"%1:%2"_s.arg(place).arg(i + 1), known, problems);
    }
}

void note(const Expected<RenderedNotice>& rendered, const QString& place, Problems& problems)
{
    if (!rendered)
        problems.add(rendered.error().where.isEmpty() ? place : rendered.error().where + u":1"_s,
                     rendered.error().what);
    else if (rendered->body.contains("{{"_L1) || rendered->body.contains("}}"_L1))
        problems.add(place + u":1"_s, u"a tag is left in the letter"_s);
}

/// Whole sets open and close every section; in a language that only translates, the structure is English's.
std::vector<NoticeFacts> setsFor(const QString& language)
{
    return language == "en"_L1 ? sample::sets()
                               : std::vector<NoticeFacts>{sample::complete(), sample::bare()};
}

void checkRendering(const Wording& wording, const QString& language, Problems& problems)
{
    for (const Kind kind : allKinds()) {
        const QString place = wording.placeOf(language, toString(kind));
        for (NoticeFacts facts : setsFor(language)) {
            facts.language = language;
            note(render(kind, facts, wording), place, problems);
        }
    }
    NoticeFacts facts = sample::complete();
    facts.language = language;
    note(renderGroup(Kind::FormalNotice, {facts, facts}, wording), wording.placeOf(language, u"group"_s),
         problems);
}

std::vector<language::SourceText> allTexts()
{
    std::vector<language::SourceText> all = sourceTexts();
    for (const FindingInfo& info : findingCatalogue()) {
        all.push_back({u"finding"_s, info.meaning, false});
        all.push_back({u"finding"_s, info.remedy, false});
    }
    return all;
}

void checkTranslations(const QString& language, Problems& problems)
{
    const Translations& translations = Translations::of(language);
    for (const language::SourceText& text : allTexts()) {
        const QByteArray context = text.context.toUtf8();
        const QString said = translations.text(context.constData(), text.text);
        if (!text.counted && !sameTags(text.text, said))
            problems.add(language,
                         u"the translation has other tags or commands than \"%1\""_s.arg(text.text));
    }
}

} // namespace

std::vector<WordingProblem> checkWording(const Wording& wording, const QStringList& languages)
{
    Problems problems;
    const QSet<QString> known = knownNames();
    for (const QString& language : languages) {
        checkNames(wording, language, known, problems);
        checkRendering(wording, language, problems);
        checkTranslations(language, problems);
    }
    return problems.take();
}

std::vector<MissingTranslation> missingTranslations(const QStringList& languages)
{
    std::vector<MissingTranslation> missing;
    const std::vector<language::SourceText> texts = allTexts();
    missing.reserve(texts.size());
    for (const QString& language : languages)
        for (const language::SourceText& text : texts)
            if (!Translations::of(language).has(text.context.toUtf8().constData(), text.text))
                missing.push_back({language, text.context, text.text});
    return missing;
}

} // namespace caretaker::notice
