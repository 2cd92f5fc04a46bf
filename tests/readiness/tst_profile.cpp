// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/profile.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::readiness;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Profiles are read exactly, or refused with the place of what is wrong.
class TestProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShippedOneHasTheDefaults();
    void everyNumberCanBeOverridden();
    void readsLevelsNumbersAndWaivers();
    void refusesWithPlaceAndRemedy_data();
    void refusesWithPlaceAndRemedy();
    void namesTheShippedOnesWhenOneIsUnknown();
};

void TestProfile::theShippedOneHasTheDefaults()
{
    QVERIFY(shippedProfiles().contains(u"bcp-default"_s));
    const auto profile = shippedProfile(u"bcp-default"_s);
    QVERIFY2(profile.has_value(), qPrintable(profile ? QString() : profile.error().toString()));
    QVERIFY(profile->numbers == Numbers());
    QVERIFY(profile->failsAt == Level::Error);
}

void TestProfile::everyNumberCanBeOverridden()
{
    QVERIFY(!numberCatalogue().empty());
    for (const NumberInfo& number : numberCatalogue()) {
        QVERIFY(!number.meaning.isEmpty());
        const auto wrong =
            parseProfile("name = \"x\"\n[numbers]\n" + number.key.toLatin1() + " = []\n", u"p"_s);
        QVERIFY2(!wrong && wrong.error().what.contains(number.key), qPrintable(number.key));
    }
}

void TestProfile::readsLevelsNumbersAndWaivers()
{
    const auto profile =
        parseProfile("name = \"nir\"\nreport_valid_for = \"2d\"\n[levels]\nFMT_NO_RRDP = \"critical\"\n"
                     "[numbers]\nbpki_rsa_bits = 4096\navailability = \"99%\"\nfirst_byte = \"500ms\"\n"
                     "[[waiver]]\ntag = \"FMT_NO_RRDP\"\nuntil = \"2027-06-30\"\nreason = \"r\"\n",
                     u"p.toml"_s);
    QVERIFY2(profile.has_value(), qPrintable(profile ? QString() : profile.error().toString()));
    QCOMPARE(profile->reportValidFor, Duration(48h));
    QVERIFY(profile->levels.value(Tag::FMT_NO_RRDP) == Level::Critical);
    QCOMPARE(profile->numbers.bpkiRsaBits, 4096);
    QCOMPARE(profile->numbers.availability, 0.99);
    QCOMPARE(profile->numbers.firstByte, Milliseconds(500));
    QCOMPARE(profile->waivers.at(0).until, *parseRfc3339(u"2027-06-30T00:00:00Z"));
}

void TestProfile::refusesWithPlaceAndRemedy_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("says");
    QTest::newRow("no name") << QByteArray("title = \"x\"") << u"p.toml:1:1"_s << u"name"_s;
    QTest::newRow("unknown key") << QByteArray("name = \"x\"\nfail_at = \"error\"") << u"p.toml:2:1"_s
                                 << u"fails_at"_s;
    QTest::newRow("unknown tag") << QByteArray("name = \"x\"\n[levels]\nFMT_NO_RRPD = \"error\"")
                                 << u"p.toml:3:1"_s << u"FMT_NO_RRDP"_s;
    QTest::newRow("unknown level") << QByteArray("name = \"x\"\n[levels]\nFMT_NO_RRDP = \"fatal\"")
                                   << u"p.toml:3:15"_s << u"critical"_s;
    QTest::newRow("waiver without end")
        << QByteArray("name = \"x\"\n[[waiver]]\ntag = \"FMT_NO_RRDP\"\nreason = \"r\"") << u"p.toml:2:1"_s
        << u"until"_s;
    QTest::newRow("not TOML") << QByteArray("name = ") << u"p.toml:1:8"_s << u""_s;
}

void TestProfile::refusesWithPlaceAndRemedy()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, where);
    QFETCH(QString, says);
    const auto profile = parseProfile(toml, u"p.toml"_s);
    QVERIFY(!profile);
    QCOMPARE(profile.error().where, where);
    QVERIFY2(profile.error().toString().contains(says), qPrintable(profile.error().toString()));
}

void TestProfile::namesTheShippedOnesWhenOneIsUnknown()
{
    const auto profile = shippedProfile(u"nowhere"_s);
    QVERIFY(!profile && profile.error().hint.contains("bcp-default"_L1));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
