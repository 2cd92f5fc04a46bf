// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/raw_check.h"
#include "tests/rpki/test_tree.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using service::RawObject;
using service::RawVerdict;
using service::validateRaw;

namespace {

/// As the observer keeps them: CRLs under the URI of the manifest beside them.
std::vector<RawObject> keptOf(const TestTree& tree)
{
    const auto objects = tree.objects();
    const auto bytes = [&](const QString& path) { return objects.value(TestTree::uri(path)); };
    const auto uri = [](const QString& path) { return TestTree::uri(path).toString(); };
    return {{u"certificate"_s, uri(u"ta.cer"_s), tree.taCertificate()},
            {u"parent-manifest"_s, uri(u"ta/ta.mft"_s), bytes(u"ta/ta.mft"_s)},
            {u"parent-crl"_s, uri(u"ta/ta.mft"_s), bytes(u"ta/ta.crl"_s)},
            {u"certificate"_s, uri(u"ta/ca.cer"_s), bytes(u"ta/ca.cer"_s)},
            {u"manifest"_s, uri(u"ca/ca.mft"_s), bytes(u"ca/ca.mft"_s)},
            {u"crl"_s, uri(u"ca/ca.mft"_s), bytes(u"ca/ca.crl"_s)}};
}

RawVerdict verdictOn(const TestTree& tree, Instant at = Now)
{
    return validateRaw(tree.tal(), keptOf(tree), at);
}

} // namespace

class RawCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeChainIsFunctional();
    void aManifestEnds();
    void aStrangersManifestIsNotTheCas();
    void aRevokedCaIsNotReached();
    void everyObjectOfTheChainIsNeeded();
    void everyByteIsSigned();
    void anotherTrustAnchorLeadsNowhere();
};

void RawCheckTest::aWholeChainIsFunctional()
{
    const RawVerdict verdict = verdictOn({});
    QVERIFY2(verdict.functional, qPrintable(verdict.why));
    QVERIFY(verdict.reached);
}

void RawCheckTest::aManifestEnds()
{
    TestTree tree;
    tree.caPoint.manifestNextUpdate = Now + 1h;
    QVERIFY(verdictOn(tree, Now + 30min).functional);
    const RawVerdict late = verdictOn(tree, Now + 2h);
    QVERIFY(late.reached);
    QVERIFY(!late.functional);
    QVERIFY(!late.why.isEmpty());
}

void RawCheckTest::aStrangersManifestIsNotTheCas()
{
    TestTree tree;
    tree.caPoint.manifestIssuerKey = TestKeys::get().stranger;
    const RawVerdict verdict = verdictOn(tree);
    QVERIFY(verdict.reached);
    QVERIFY(!verdict.functional);
    TestTree withCrl;
    withCrl.caPoint.crlKey = TestKeys::get().stranger;
    QVERIFY(!verdictOn(withCrl).functional);
}

void RawCheckTest::aRevokedCaIsNotReached()
{
    TestTree tree;
    tree.taPoint.revoked = {{10, Now - 2h}};
    const RawVerdict verdict = verdictOn(tree);
    QVERIFY(!verdict.reached);
    QVERIFY(!verdict.functional);
}

void RawCheckTest::everyObjectOfTheChainIsNeeded()
{
    const auto whole = keptOf({});
    for (std::size_t i = 0; i < whole.size(); ++i) {
        auto objects = whole;
        objects.erase(objects.begin() + static_cast<std::ptrdiff_t>(i));
        QVERIFY2(!validateRaw(TestTree().tal(), objects, Now).functional, qPrintable(whole[i].uri));
    }
}

void RawCheckTest::everyByteIsSigned()
{
    const auto whole = keptOf({});
    for (std::size_t i = 0; i < whole.size(); ++i)
        for (qsizetype at = 3; at < whole[i].bytes.size(); at += 97) {
            auto objects = whole;
            objects[i].bytes[at] = static_cast<char>(objects[i].bytes.at(at) ^ 1);
            QVERIFY2(!validateRaw(TestTree().tal(), objects, Now).functional,
                     qPrintable(u"%1 at %2"_s.arg(whole[i].uri).arg(at)));
        }
}

void RawCheckTest::anotherTrustAnchorLeadsNowhere()
{
    rpki::Tal tal = TestTree().tal();
    tal.publicKey = TestKeys::get().stranger.publicKeyInfo();
    QVERIFY(!validateRaw(tal, keptOf({}), Now).reached);
}

QTEST_GUILESS_MAIN(RawCheckTest)
#include "tst_raw_check.moc"
