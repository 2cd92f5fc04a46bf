// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/phrase.h"

#include "core/checklist/phrases.h"

#include <QJsonArray>

#include <algorithm>

namespace caretaker::checklist {

using namespace Qt::StringLiterals;
using language::Translations;

namespace {

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

/// "%1" to "%9" at once: what a value says is never taken for a place again.
QString filled(const QString& text, const QStringList& values)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        const bool isPlace = place >= 1 && place <= values.size();
        out += isPlace ? values[place - 1] : QString(text[i]);
        i += isPlace ? 1 : 0;
    }
    return out;
}

QStringList saidAll(const std::vector<Phrase>& phrases, const Translations& words)
{
    QStringList all;
    all.reserve(static_cast<qsizetype>(phrases.size()));
    for (const Phrase& phrase : phrases)
        all << say(phrase, words);
    return all;
}

QString sayList(const std::vector<Phrase>& phrases, const Translations& words)
{
    const bool isWide = words.name().startsWith("ja"_L1) || words.name().startsWith("zh"_L1);
    const bool isArabic = words.name().startsWith("ar"_L1);
    return saidAll(phrases, words).join(isWide ? u"、"_s : isArabic ? u"، "_s : u", "_s);
}

QString sayMilliseconds(Milliseconds time, const Translations& words)
{
    const QString number = words.number(static_cast<double>(time.count()) / 1000.0, 1);
    return filled(words.text(TranslationContext, QString::fromLatin1(words::Seconds.text)), {number});
}

QJsonArray valuesJson(const std::vector<Value>& values)
{
    QJsonArray array;
    for (const Value& value : values)
        array.append(toJson(value));
    return array;
}

QJsonArray phrasesJson(const std::vector<Phrase>& phrases)
{
    QJsonArray array;
    for (const Phrase& phrase : phrases)
        array.append(toJson(phrase));
    return array;
}

std::optional<Value> listFromJson(const QJsonArray& array)
{
    std::vector<Phrase> phrases;
    phrases.reserve(static_cast<std::size_t>(array.size()));
    for (const auto& element : array) {
        auto phrase = phraseFromJson(element.toObject());
        if (!phrase)
            return std::nullopt;
        phrases.push_back(std::move(*phrase));
    }
    return Value(std::move(phrases));
}

std::optional<Value> typedFromJson(const QJsonObject& json)
{
    if (json.contains("at"_L1) || json.contains("day"_L1)) {
        const bool isDay = json.contains("day"_L1);
        const auto at = parseRfc3339(json.value(isDay ? "day"_L1 : "at"_L1).toString());
        if (!at)
            return std::nullopt;
        return isDay ? Value(Day{*at}) : Value(*at);
    }
    if (json.contains("seconds"_L1))
        return Value(Duration(json.value("seconds"_L1).toInteger()));
    if (json.contains("ms"_L1))
        return Value(Milliseconds(json.value("ms"_L1).toInteger()));
    if (json.contains("ratio"_L1))
        return Value(Share{json.value("ratio"_L1).toDouble(), json.value("decimals"_L1).toInt()});
    if (auto phrase = phraseFromJson(json))
        return Value(std::move(*phrase));
    return std::nullopt;
}

} // namespace

Value wordFor(const QString& english)
{
    static const auto known = std::to_array<Source>({words::Healthy,
                                                     words::Slow,
                                                     words::Partial,
                                                     words::Flapping,
                                                     words::Dead,
                                                     words::Unknown,
                                                     words::OpenWord,
                                                     words::Held,
                                                     words::Acknowledged,
                                                     words::Proposed,
                                                     words::Approved,
                                                     words::Executed,
                                                     words::Verified,
                                                     words::Reopened,
                                                     words::AlertAction,
                                                     words::NotifyAction,
                                                     words::RemindAction,
                                                     words::PublishAction,
                                                     words::SuspendAction,
                                                     words::RevokeAction,
                                                     words::StaleManifest,
                                                     words::InconsistentPublication,
                                                     words::ClockSkew,
                                                     words::MalformedObjects,
                                                     words::ResourceChurn,
                                                     words::PublicationStorm,
                                                     words::InconsistentPolicies,
                                                     words::ExpiringIssue,
                                                     words::RrdpDesync,
                                                     words::AvailabilityIssue,
                                                     words::ManifestGapIssue,
                                                     words::FrequentManifests,
                                                     words::HashMismatch,
                                                     words::NumberRegress,
                                                     words::CrossOrigin,
                                                     words::MetricAlert});
    const QString plain = QString(english).replace(u'_', u' ').replace(u'-', u' ');
    const auto it = std::find_if(known.begin(), known.end(), [&](const Source& source) {
        return plain == QLatin1StringView(source.text);
    });
    return it == known.end() ? Value(english) : Value(phrase(*it));
}

QString say(const Phrase& phrase, const Translations& words)
{
    const QString text =
        phrase.number ? words.counted(TranslationContext, phrase.source, static_cast<int>(*phrase.number))
                      : words.text(TranslationContext, phrase.source);
    QStringList values;
    values.reserve(static_cast<qsizetype>(phrase.values.size()));
    for (const Value& value : phrase.values)
        values << say(value, words);
    return filled(text, values);
}

QString say(const Value& value, const Translations& words)
{
    return std::visit(
        Overloaded{[](const QString& text) { return text; },
                   [&](qint64 number) { return words.number(static_cast<double>(number), 0); },
                   [&](Instant at) { return words.dateTime(at); },
                   [&](const Day& day) { return words.date(day.at); },
                   [&](Duration duration) { return words.duration(duration); },
                   [&](Milliseconds time) { return sayMilliseconds(time, words); },
                   [&](const Share& share) { return words.percent(share.ratio, share.decimals); },
                   [&](const Phrase& phrase) { return say(phrase, words); },
                   [&](const std::vector<Phrase>& phrases) { return sayList(phrases, words); }},
        value.any);
}

QJsonObject toJson(const Phrase& phrase)
{
    QJsonObject json{{u"text"_s, phrase.source}};
    if (phrase.number)
        json.insert("n"_L1, *phrase.number);
    if (!phrase.values.empty())
        json.insert("values"_L1, valuesJson(phrase.values));
    return json;
}

std::optional<Phrase> phraseFromJson(const QJsonObject& json)
{
    Phrase phrase{json.value("text"_L1).toString(), {}, {}};
    if (phrase.isEmpty())
        return std::nullopt;
    if (json.contains("n"_L1))
        phrase.number = json.value("n"_L1).toInteger();
    const QJsonArray values = json.value("values"_L1).toArray();
    phrase.values.reserve(static_cast<std::size_t>(values.size()));
    for (const auto& element : values) {
        auto value = valueFromJson(element);
        if (!value)
            return std::nullopt;
        phrase.values.push_back(std::move(*value));
    }
    return phrase;
}

QJsonValue toJson(const Value& value)
{
    return std::visit(
        Overloaded{[](const QString& text) { return QJsonValue(text); },
                   [](qint64 number) { return QJsonValue(number); },
                   [](Instant at) {
                       return QJsonValue(QJsonObject{{u"at"_s, formatRfc3339(at)}});
                   },
                   [](const Day& day) {
                       return QJsonValue(QJsonObject{{u"day"_s, formatRfc3339(day.at)}});
                   },
                   [](Duration d) {
                       return QJsonValue(QJsonObject{{u"seconds"_s, qint64(d.count())}});
                   },
                   [](Milliseconds t) {
                       return QJsonValue(QJsonObject{{u"ms"_s, qint64(t.count())}});
                   },
                   [](const Share& s) {
                       return QJsonValue(QJsonObject{{u"ratio"_s, s.ratio}, {u"decimals"_s, s.decimals}});
                   },
                   [](const Phrase& phrase) { return QJsonValue(toJson(phrase)); },
                   [](const std::vector<Phrase>& phrases) { return QJsonValue(phrasesJson(phrases)); }},
        value.any);
}

std::optional<Value> valueFromJson(const QJsonValue& json)
{
    if (json.isString())
        return Value(json.toString());
    if (json.isDouble())
        return Value(json.toInteger());
    if (json.isArray())
        return listFromJson(json.toArray());
    return typedFromJson(json.toObject());
}

} // namespace caretaker::checklist
