// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/text.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;
using language::Translations;

namespace {

constexpr const char* LevelWords[] = {
    QT_TRANSLATE_NOOP("readiness", "info"),     QT_TRANSLATE_NOOP("readiness", "notice"),
    QT_TRANSLATE_NOOP("readiness", "warning"),  QT_TRANSLATE_NOOP("readiness", "error"),
    QT_TRANSLATE_NOOP("readiness", "critical"),
};

QString plain(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto& part : array)
            parts << onOneLine(part.toString());
        return parts.join(", "_L1);
    }
    return value.isDouble() ? QString::number(value.toInteger()) : onOneLine(value.toString());
}

/// One argument as its kind asks (arguments.h).
QString written(const QJsonValue& value, const QString& kind, const Translations& to)
{
    if (kind == "time"_L1) {
        const auto at = parseRfc3339(value.toString());
        return at ? to.dateTime(*at) : plain(value);
    }
    if (kind == "duration"_L1)
        return to.duration(Duration(value.toInteger()));
    if (kind == "ms"_L1)
        return u"%1 ms"_s.arg(to.number(value.toDouble()));
    if (kind == "percent"_L1)
        return to.percent(value.toDouble(), 2);
    if (kind == "bytes"_L1)
        return to.locale().formattedDataSize(value.toInteger());
    return plain(value);
}

/// `text` with its {placeholders} filled; one pass, so that arguments cannot name others.
QString filled(const QString& text, const QJsonObject& arguments, const Translations& to)
{
    static const QRegularExpression placeholder(u"\\{([a-z_0-9]+)(?::([a-z]+))?\\}"_s);
    QString result;
    qsizetype at = 0;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(text).sliced(at, match.capturedStart() - at);
        result += written(arguments.value(match.captured(1)), match.captured(2), to);
        at = match.capturedEnd();
    }
    return result.append(QStringView(text).sliced(at));
}

void addOnce(QStringList& texts, const QString& text)
{
    if (!text.isEmpty() && !texts.contains(text))
        texts << text;
}

} // namespace

QString onOneLine(QString text)
{
    for (QChar& c : text)
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    return text;
}

QString textOf(const Message& message, const Translations& to)
{
    return filled(to.text(Context, infoOf(message.tag).text), message.arguments, to);
}

QString remedyOf(Tag tag, const Translations& to)
{
    const QString& remedy = infoOf(tag).remedy;
    return remedy.isEmpty() ? QString() : to.text(Context, remedy);
}

QString objectiveOf(const TestCase& test, const Translations& to) { return to.text(Context, test.objective); }

QString titleOf(const Group& group, const Translations& to) { return to.text(Context, group.title); }

QString wordOf(Level level, const Translations& to)
{
    return to.text(Context, LevelWords[static_cast<std::size_t>(level)]);
}

QString wordOf(const Result& result, const Translations& to)
{
    if (result.outcome == Outcome::Skipped)
        return to.text(Context, QT_TRANSLATE_NOOP("readiness", "skipped"));
    if (const Level worst = worstLevel(result.messages); worst > Level::Info)
        return wordOf(worst, to);
    const bool isWaived =
        std::ranges::any_of(result.messages, [](const Message& message) { return message.isWaived; });
    return isWaived ? to.text(Context, QT_TRANSLATE_NOOP("readiness", "waived"))
                    : to.text(Context, QT_TRANSLATE_NOOP("readiness", "ok"));
}

QString reasonOf(const Result& skipped, const Translations& to)
{
    if (const auto source = sourceFromString(skipped.skippedBecause))
        return skipped.skippedDetail.isEmpty() ? to.text(Context, reasonOfAbsence(*source))
                                               : onOneLine(skipped.skippedDetail);
    return to.text(Context, QT_TRANSLATE_NOOP("readiness", "needs {test}, which failed"))
        .replace("{test}"_L1, skipped.skippedBecause);
}

QStringList translatableTexts()
{
    QStringList texts;
    for (const Group& group : groups())
        addOnce(texts, group.title);
    for (const TestCase& test : testCases())
        addOnce(texts, test.objective);
    for (const TagInfo& info : tagCatalogue()) {
        addOnce(texts, info.text);
        addOnce(texts, info.remedy);
    }
    const QStringList reasons = reasonsOfAbsence();
    for (const QString& reason : reasons)
        addOnce(texts, reason);
    return texts;
}

} // namespace caretaker::readiness
