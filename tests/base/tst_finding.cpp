// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/finding.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace caretaker;
using namespace Qt::StringLiterals;

namespace {

bool isSentence(const QString& text)
{
    return text.size() >= 10 && text.front().isUpper() && text.endsWith(u'.') && text.simplified() == text;
}

Finding expiredManifest()
{
    return {FindingId::MFT_EXPIRED,
            u"rsync://a.example/m/x.mft"_s,
            {{u"next_update"_s, u"2026-03-16T10:00:00Z"_s}, {u"now"_s, u"2026-03-17T10:00:00Z"_s}}};
}

} // namespace

class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUniqueAndWellFormed()
    {
        static const QRegularExpression form(u"^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$"_s);
        QSet<QString> seen;
        for (const FindingInfo& info : findingCatalogue()) {
            QVERIFY2(form.match(info.name).hasMatch(), qPrintable(info.name));
            QVERIFY2(!seen.contains(info.name), qPrintable(info.name));
            seen.insert(info.name);
        }
        QVERIFY(!seen.isEmpty());
    }

    void everyIdSaysWhatItMeansAndWhatToDo()
    {
        for (const FindingInfo& info : findingCatalogue()) {
            QVERIFY2(isSentence(info.meaning), qPrintable(info.name + u": "_s + info.meaning));
            QVERIFY2(isSentence(info.remedy), qPrintable(info.name + u": "_s + info.remedy));
            QVERIFY2(info.meaning != info.remedy, qPrintable(info.name));
            QVERIFY2(info.clause.simplified() == info.clause, qPrintable(info.name));
        }
    }

    void noTwoIdsMeanTheSame()
    {
        QHash<QString, QString> idOf;
        for (const FindingInfo& info : findingCatalogue()) {
            QVERIFY2(!idOf.contains(info.meaning),
                     qPrintable(info.name + u" and "_s + idOf.value(info.meaning)));
            idOf.insert(info.meaning, info.name);
        }
    }

    void catalogueIsInTheOrderOfTheEnumeration()
    {
        for (const FindingInfo& info : findingCatalogue())
            QCOMPARE(infoOf(info.id).name, info.name);
    }

    void namesLeadBackToIds()
    {
        for (const FindingInfo& info : findingCatalogue())
            QCOMPARE(findingIdFromName(info.name), std::optional(info.id));
        QVERIFY(!findingIdFromName(u"NO_SUCH_FINDING"));
        QVERIFY(!findingIdFromName(u""));
        QVERIFY(!findingIdFromName(u"mft_expired"));
    }

    void jsonKeepsEveryFinding()
    {
        for (const FindingInfo& info : findingCatalogue()) {
            const Finding finding{info.id,
                                  u"rsync://a.example/m/x"_s,
                                  {{u"expected"_s, u"1"_s}, {u"found"_s, u"é \"quoted\" \n"_s}}};
            const QByteArray bytes = QJsonDocument(toJson(finding)).toJson();
            const auto read = findingFromJson(QJsonDocument::fromJson(bytes).object());
            QVERIFY(read);
            QCOMPARE(*read, finding);
        }
    }

    void jsonHasTheFieldsThatReadersRelyOn()
    {
        const QJsonObject json = toJson(expiredManifest());
        QCOMPARE(json.value(u"id"_s).toString(), u"MFT_EXPIRED"_s);
        QCOMPARE(json.value(u"severity"_s).toString(), u"error"_s);
        QVERIFY(json.value(u"clause"_s).toString().startsWith(u"RFC 9286"_s));
        QCOMPARE(json.value(u"uri"_s).toString(), u"rsync://a.example/m/x.mft"_s);
        QCOMPARE(json.value(u"arguments"_s).toObject().value(u"now"_s).toString(), u"2026-03-17T10:00:00Z"_s);
    }

    void jsonOfUnknownIdsIsNothing()
    {
        QVERIFY(!findingFromJson({}));
        QVERIFY(!findingFromJson({{u"id"_s, u"NO_SUCH_FINDING"_s}}));
        QVERIFY(!findingFromJson({{u"id"_s, 7}}));
    }

    void detailIsOneLineWithAllArguments()
    {
        const QString detail = expiredManifest().detail();
        QVERIFY(detail.startsWith(infoOf(FindingId::MFT_EXPIRED).meaning));
        QVERIFY(detail.contains(u"next_update=2026-03-16T10:00:00Z"_s));
        QVERIFY(detail.contains(u"now=2026-03-17T10:00:00Z"_s));
        QCOMPARE(Finding(FindingId::MFT_MISSING, {}).detail(), infoOf(FindingId::MFT_MISSING).meaning);
    }

    /// Arguments come from untrusted objects: they must not write a second log line or move the cursor.
    void detailNeverBreaksTheLine()
    {
        const Finding finding{
            FindingId::MFT_EXPIRED, {}, {{u"found"_s, u"a\nERROR forged\r\x1b[2J\u2028b\u202e"_s}}};
        const QString detail = finding.detail();
        QVERIFY(std::all_of(detail.begin(), detail.end(), [](QChar c) { return c.isPrint(); }));
        QVERIFY(detail.contains(u"forged"_s));
    }

    void severitiesGrow()
    {
        QVERIFY(Severity::Info < Severity::Notice && Severity::Notice < Severity::Warning);
        QVERIFY(Severity::Warning < Severity::Error && Severity::Error < Severity::Critical);
        QSet<QString> names;
        for (const auto severity :
             {Severity::Info, Severity::Notice, Severity::Warning, Severity::Error, Severity::Critical})
            names.insert(toString(severity));
        QCOMPARE(names.size(), 5);
        QVERIFY(!names.contains(QString()));
    }

    void theWorstFindingWins()
    {
        QVERIFY(worstSeverity({}) == Severity::Info);
        Severity worst = Severity::Info;
        Findings findings;
        for (const FindingInfo& info : findingCatalogue()) {
            findings.push_back({info.id, {}});
            worst = std::max(worst, info.severity);
            QVERIFY(worstSeverity(findings) == worst);
        }
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
