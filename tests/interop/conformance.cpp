// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/conformance.h"

#include "core/fleet/csv.h"

#include <QFile>

namespace caretaker::conformance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxDifferences = 10'000;
constexpr qsizetype Columns = 7;

QString verdictName(bool accepted) { return accepted ? u"accepted"_s : u"rejected"_s; }

QString problemsOf(const service::InspectedObject& object)
{
    QStringList problems;
    for (const Finding& finding : object.findings)
        problems << finding.name() + u": "_s + finding.detail();
    return problems.join(u"; "_s);
}

QString cell(QString text) { return text.replace(u'|', u"\\|"_s); }

QString rowOf(const QStringList& cells)
{
    QStringList escaped;
    for (const QString& text : cells)
        escaped << cell(text);
    return u"| "_s + escaped.join(u" | "_s) + u" |\n"_s;
}

const QString Intro =
    u"# Conformance\n\n"
    u"Written by the test `interop/tst_conformance` with `CARETAKER_UPDATE_DOCS=1`; it fails when this page "
    u"is\n"
    u"not current. Do not edit: the list of differences is `tests/interop/conformance-differences.csv`.\n\n"
    u"Each suite of single objects is judged as `caretaker inspect` judges them, with the issuer where the "
    u"suite\n"
    u"has it, and compared with the verdicts of each reference. An object in two references counts twice.\n"
    u"`legacy profile` leaves out what RFC 9589 and RFC 9582 newly forbid. The scenarios of\n"
    u"apnic-manifest-number-results come without objects: the lab makes one for each number.\n\n"
    u"What validators make of the faults of the lab is in [conformance-faults.md](conformance-faults.md).\n\n"_s;

} // namespace

Expected<std::vector<Difference>> readDifferences(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"cannot be read: "_s + file.errorString(), path));
    const auto rows = fleet::parseCsv(file.readAll(), path, MaxDifferences);
    if (!rows)
        return unexpected(rows.error());
    std::vector<Difference> differences;
    for (std::size_t i = 1; i < rows->size(); ++i) {
        const QStringList& f = rows->at(i).fields;
        if (f.size() != Columns)
            return unexpected(Error::badInput(u"does not have 7 fields"_s,
                                              path + u':' + QString::number(rows->at(i).line)));
        differences.push_back({f[0], f[1], f[2], f[3], f[4], f[5], f[6]});
    }
    return differences;
}

Run runAll(const std::vector<Case>& cases)
{
    Run run;
    for (const Case& one : cases) {
        const service::InspectedObject object = one.judge();
        SuiteResult& result = run.suites[one.suite + u'|' + one.reference];
        ++result.cases;
        if (object.accepted() == one.theirs)
            ++result.agreed;
        else
            run.found.push_back({one.suite,
                                 one.reference,
                                 one.file,
                                 verdictName(object.accepted()),
                                 verdictName(one.theirs),
                                 {},
                                 problemsOf(object)});
    }
    return run;
}

QByteArray pageOf(const Run& run, const std::vector<Difference>& listed)
{
    QString page = Intro + u"| suite | reference | cases | agreed | differing |\n|---|---|--:|--:|--:|\n"_s;
    for (auto it = run.suites.cbegin(); it != run.suites.cend(); ++it) {
        const QStringList name = it.key().split(u'|');
        page += rowOf({name[0], name[1], QString::number(it->cases), QString::number(it->agreed),
                       QString::number(it->cases - it->agreed)});
    }
    page += u"\n## Differences that we stand by\n"_s;
    QString heading;
    for (const Difference& one : listed) {
        const QString name = u"\n### %1: %2\n\n"_s.arg(one.suite, one.reference);
        if (name != heading)
            page += name + u"| object | ours | theirs | clause | reason |\n|---|---|---|---|---|\n"_s;
        heading = name;
        page += rowOf({u'`' + one.file + u'`', one.ours, one.theirs, one.clause, one.reason});
    }
    return page.toUtf8();
}

} // namespace caretaker::conformance
