// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/readiness_catalogue.h"

#include "core/base/text_width.h"
#include "core/readiness/test_case.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace caretaker::cli {

using namespace Qt::StringLiterals;
using readiness::Need;
using readiness::Source;
using readiness::TagInfo;
using readiness::TestCase;

namespace {

constexpr int Columns = 80;

QString nameOf(const Need& need)
{
    const auto* id = std::get_if<QString>(&need);
    return id ? *id : readiness::toString(std::get<Source>(need));
}

QStringList needsOf(const TestCase& test)
{
    QStringList names;
    for (const Need& need : test.needs)
        names << nameOf(need);
    return names;
}

std::vector<TagInfo> tagsOf(const TestCase& test)
{
    std::vector<TagInfo> tags;
    for (const TagInfo& info : readiness::tagCatalogue())
        if (info.tests.contains(test.id))
            tags.push_back(info);
    return tags;
}

QJsonObject toJson(const TagInfo& info)
{
    return {{u"tag"_s, info.name},
            {u"level"_s, caretaker::toString(info.level)},
            {u"tests"_s, QJsonArray::fromStringList(info.tests)},
            {u"text"_s, info.text},
            {u"remedy"_s, info.remedy}};
}

QJsonObject toJson(const TestCase& test)
{
    QJsonArray tags;
    for (const TagInfo& info : tagsOf(test))
        tags.append(toJson(info));
    return {{u"test"_s, test.id},
            {u"objective"_s, test.objective},
            {u"clause"_s, test.clause},
            {u"needs"_s, QJsonArray::fromStringList(needsOf(test))},
            {u"tags"_s, tags}};
}

void printWrapped(const Context& context, const QString& text, int indent)
{
    const QStringList lines = wrappedToWidth(text, Columns - indent, 0);
    for (const QString& line : lines)
        context.print(QString(indent, u' ') + line);
}

void explain(const Context& context, const TagInfo& info)
{
    context.print(
        u"%1 (%2, said by %3)"_s.arg(info.name, caretaker::toString(info.level), info.tests.join(", "_L1)));
    static const QRegularExpression placeholder(u"\\{([a-z_0-9]+)(:[a-z]+)?\\}"_s);
    printWrapped(context, QString(info.text).replace(placeholder, u"<\\1>"_s) + u'.', 2);
    if (!info.remedy.isEmpty())
        printWrapped(context, u"To fix it: "_s + info.remedy + u'.', 2);
}

void explain(const Context& context, const TestCase& test)
{
    printWrapped(context, u"%1: %2"_s.arg(test.id, test.objective), 0);
    context.print(u"  by          %1"_s.arg(test.clause));
    if (!test.needs.empty())
        context.print(u"  needs       %1"_s.arg(needsOf(test).join(", "_L1)));
    context.print(u"  by hand     docs/readiness/%1.md"_s.arg(test.group().toLower()));
    for (const TagInfo& info : tagsOf(test)) {
        context.print(QString());
        explain(context, info);
    }
}

} // namespace

int listReadinessTests(const Context& context)
{
    if (context.options.json) {
        QJsonArray tests;
        for (const TestCase& test : readiness::testCases())
            tests.append(toJson(test));
        context.print(QJsonObject{{u"schema"_s, u"caretaker/readiness-tests/1"_s}, {u"tests"_s, tests}});
        return Done;
    }
    QString group;
    for (const TestCase& test : readiness::testCases()) {
        if (!group.isEmpty() && group != test.group())
            context.print(QString());
        group = test.group();
        context.print(u"%1 %2"_s.arg(test.id, -9).arg(test.objective));
        QStringList tags;
        for (const TagInfo& info : tagsOf(test))
            tags << info.name;
        printWrapped(context, tags.join(u' '), 10);
    }
    return Done;
}

int explainReadiness(const Context& context, const QString& name)
{
    const QString wanted = name.toUpper();
    const TestCase* test = readiness::findTest(wanted);
    const auto tag = readiness::tagFromString(wanted);
    if (!test && !tag)
        return context.fail(Error::badInput(u"is no readiness test and no tag"_s, name,
                                            u"caretaker readiness --list-tests shows all"_s));
    if (context.options.json) {
        QJsonObject json = test ? toJson(*test) : toJson(infoOf(*tag));
        json.insert("schema"_L1, u"caretaker/readiness-explain/1"_s);
        context.print(json);
    } else if (test) {
        explain(context, *test);
    } else {
        explain(context, infoOf(*tag));
    }
    return Done;
}

} // namespace caretaker::cli
