// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/rpki/vrp.h"
#include "tests/rpki/shared_data.h"

using namespace caretaker;
using namespace caretaker::rpki;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;

namespace {

const char Key[] = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAx9vI5u3bNOi6cVdbWmiJ\n"
                   "RV8MYZ6u7CUzrFVnjnJ5E0dcMm4rE+8k12fLwHJFrxCUH1ysmDwKUr5G/TZ2eQUW\n"
                   "kKnB2Xgj7quSvGXiXYHAMaGOkLrQ7XkDcvu7yOKY35ZNMzpaL0ZAP7LDaFqq3HUZ\n"
                   "kIdxE9DvNzf88cy1hmopGEYGbSPoV9U7Chip70m1fUN7olFAhY59lKnC9mEBrdZf\n"
                   "Y/EPzPnWL4Cja3epOUZZIEGOmJWEP1zbDpTczt70l6bF1rY+2WNHmxQobPpRBgxW\n"
                   "8y4GrtHxRI5lxw3LnWrgsf1tF8pL25Cyr3288u9RB/OWq4bp4V6gtr+RdVaRFyFX\n"
                   "BwIDAQAB\n";

const QByteArray Good = "https://example.net/ta.cer\nrsync://example.net/repo/ta.cer\n\n"_ba + Key;

bool decodes(const QByteArray& text) { return Tal::decode(text, u"x"_s).has_value(); }

} // namespace

class TestTal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesUrisInOrderAndKey();
    void roundTrips();
    void readsCommentsAndCarriageReturns();
    void refusesWhatIsNotATal();
    void survivesEveryTruncation();
    void decodesTheRegistriesTals();
    void csvIsSortedAndWithoutDuplicates();
};

void TestTal::decodesUrisInOrderAndKey()
{
    const auto tal = Tal::decode(Good, u"lab"_s);
    QVERIFY(tal.has_value());
    QCOMPARE(tal->name, u"lab"_s);
    QCOMPARE(tal->uris, QStringList({u"https://example.net/ta.cer"_s, u"rsync://example.net/repo/ta.cer"_s}));
    QCOMPARE(static_cast<int>(tal->httpsUris().size()), 1);
    QCOMPARE(static_cast<int>(tal->rsyncUris().size()), 1);
    QCOMPARE(tal->publicKey, QByteArray::fromBase64(Key));
}

void TestTal::roundTrips()
{
    const auto tal = Tal::decode(Good, u"lab"_s);
    QCOMPARE(tal->encode(), Good);
    QCOMPARE(*Tal::decode(tal->encode(), u"lab"_s), *tal);
}

void TestTal::readsCommentsAndCarriageReturns()
{
    QVERIFY(decodes("# a comment\n# another\n"_ba + Good));
    QVERIFY(decodes(QByteArray(Good).replace("\n", "\r\n")));
    QVERIFY(decodes("rsync://example.net/repo/ta.cer\n\n"_ba + QByteArray(Key).replace("\n", "")));
}

void TestTal::refusesWhatIsNotATal()
{
    QVERIFY(!decodes({}));
    QVERIFY(!decodes("\n"_ba + Key));
    QVERIFY(!decodes("http://example.net/ta.cer\n\n"_ba + Key));
    QVERIFY(!decodes("rsync://example.net/../ta.cer\n\n"_ba + Key));
    QVERIFY(!decodes("rsync://example.net/repo/ta.cer\n"_ba + Key));
    QVERIFY(!decodes("rsync://example.net/repo/ta.cer\n\n!!!!"_ba));
    QVERIFY(!decodes("rsync://example.net/repo/ta.cer\n\nMIIB"_ba));
    QVERIFY(!decodes("rsync://example.net/repo/ta.cer\n\n"_ba));
    QVERIFY(!decodes(Good + QByteArray(limits::MaxTalBytes, '\n')));
    const auto error = Tal::decode("nonsense\n\n"_ba, u"bad.tal"_s);
    QCOMPARE(error.error().kind, Error::Kind::BadInput);
    QCOMPARE(error.error().where, u"bad.tal"_s);
}

void TestTal::survivesEveryTruncation()
{
    for (qsizetype size = 0; size < Good.size() - 1; ++size)
        QVERIFY2(!decodes(Good.first(size)), qPrintable(QString::number(size)));
}

void TestTal::decodesTheRegistriesTals()
{
    CARETAKER_NEEDS_SHARED_DATA(u"routinator-slurm-outputs-tals/tals"_s);
    const QStringList files = sharedFiles(u"routinator-slurm-outputs-tals/tals"_s, u"tal"_s);
    QCOMPARE(static_cast<int>(files.size()), 9);
    for (const QString& file : files) {
        const auto tal = sharedTal(file);
        QVERIFY2(tal.has_value(), qPrintable(file));
        QVERIFY(!tal->uris.isEmpty());
    }
}

void TestTal::csvIsSortedAndWithoutDuplicates()
{
    const Vrp a{{64500}, *IpPrefix::tryFromString(u"10.0.0.0/8"), 24};
    const Vrp b{{64500}, *IpPrefix::tryFromString(u"9.0.0.0/8"), 8};
    const Vrp c{{7}, *IpPrefix::tryFromString(u"2001:db8::/32"), 48};
    QCOMPARE(vrpsToCsv({b, a, c, a}, u"ta"_s), "ASN,IP Prefix,Max Length,Trust Anchor\n"
                                               "AS64500,10.0.0.0/8,24,ta\n"
                                               "AS64500,9.0.0.0/8,8,ta\n"
                                               "AS7,2001:db8::/32,48,ta\n"_ba);
    QCOMPARE(vrpsToCsv({}, u"ta"_s), "ASN,IP Prefix,Max Length,Trust Anchor\n"_ba);
}

QTEST_GUILESS_MAIN(TestTal)
#include "tst_tal.moc"
