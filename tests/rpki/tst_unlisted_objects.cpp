// SPDX-License-Identifier: GPL-3.0-or-later
//
// OBJECT_UNLISTED: what is published and on no manifest, and only that; and RSC_PUBLISHED, for what may be on
// none.
#include "core/base/limits.h"
#include "test_tree.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::rpki;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;

namespace {

using Published = QHash<RsyncUri, QByteArray>;

/// Beside what the CA lists.
TestTree treeWith(const QStringList& names)
{
    TestTree tree;
    tree.alterPublished = [names](Published& all) {
        for (const QString& name : names)
            all.insert(TestTree::uri(u"ca/"_s + name), "left over");
    };
    return tree;
}

Findings unlisted(const TreeResult& result)
{
    Findings all;
    for (const CaVerdict& ca : result.cas) {
        std::copy_if(ca.findings.begin(), ca.findings.end(), std::back_inserter(all),
                     [](const Finding& finding) { return finding.id == FindingId::OBJECT_UNLISTED; });
    }
    return all;
}

QStringList unlistedUris(const TreeResult& result)
{
    QStringList uris;
    for (const Finding& finding : unlisted(result))
        uris << finding.uri;
    return uris;
}

/// The same CA with another key, in the same folder (RFC 6489).
TestTree rolling()
{
    TestTree tree;
    const lab::SigningKey& key = TestKeys::get().stranger;
    TestTree::Files files;
    files[u"new.roa"_s] =
        TestTree::signedObject(lab::roaContent(tree.good.plan), tree.good.resources, tree.good.validity, 21,
                               key, u"ca/"_s, u"new"_s, u"new.roa"_s);
    // sign() takes one name for folder and files; here they differ
    files[u"new.crl"_s] = lab::encodeCrl({.number = 1,
                                          .thisUpdate = Now - 1h,
                                          .nextUpdate = Now + 23h,
                                          .revoked = std::vector<lab::RevokedCertificate>{}},
                                         key);
    std::vector<lab::ManifestEntry> entries;
    for (const auto& [name, bytes] : files)
        entries.push_back({name, sha256Of(bytes)});
    lab::Resources inherited;
    inherited.inherit = true;
    files[u"new.mft"_s] =
        TestTree::signedObject(lab::manifestContent(1, Now - 1h, Now + 23h, entries), inherited,
                               {Now - 1h, Now + 23h}, 22, key, u"ca/"_s, u"new"_s, u"new.mft"_s);
    tree.alterTaFiles = [key, tree](TestTree::Files& taFiles) {
        taFiles[u"new.cer"_s] = lab::encodeCertificate({.serial = 11,
                                                        .validity = tree.caValidity,
                                                        .subject = key,
                                                        .issuer = TestKeys::get().ta,
                                                        .resources = tree.caResources,
                                                        .ca = true,
                                                        .caRepository = TestTree::uri(u"ca/"_s).toString(),
                                                        .manifest = TestTree::uri(u"ca/new.mft"_s).toString(),
                                                        .crlUri = TestTree::uri(u"ta/ta.crl"_s).toString(),
                                                        .issuerUri = TestTree::uri(u"ta.cer"_s).toString()});
    };
    tree.alterPublished = [files](Published& all) {
        for (const auto& [name, bytes] : files)
            all.insert(TestTree::uri(u"ca/"_s + name), bytes);
    };
    return tree;
}

TestTree alsoAltered(TestTree tree, const std::function<void(Published&)>& alter)
{
    tree.alterPublished = [first = tree.alterPublished, alter](Published& all) {
        if (first)
            first(all);
        alter(all);
    };
    return tree;
}

} // namespace

class TestUnlistedObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingWhereAllIsListed();
    void namesWhatIsOnNoManifest();
    void boundsWhatItSays();
    void whatEitherKeyListsIsListed();
    void namesWhatNeitherKeyLists();
    void saysNothingWhereAManifestIsNotValid();
    void saysNothingAfterAFailedFetch();
    void knowsTheTrustAnchorsCertificate();
    void comesAndGoesWithTheFile();
    void aChecklistIsNotPublished();
};

void TestUnlistedObjects::saysNothingWhereAllIsListed()
{
    QCOMPARE(unlistedUris(TestTree().validate()), QStringList());
}

/// And nothing else changes: relying parties pass over it.
void TestUnlistedObjects::namesWhatIsOnNoManifest()
{
    const TreeResult result = treeWith({u"old.roa"_s, u"bak"_s}).validate();
    QCOMPARE(unlistedUris(result),
             QStringList({TestTree::uri(u"ca/bak"_s).toString(), TestTree::uri(u"ca/old.roa"_s).toString()}));
    QVERIFY(hasFinding(result.cas[1].findings, FindingId::OBJECT_UNLISTED));
    QVERIFY(result.cas[1].complete);
    QCOMPARE(result.vrps, TestTree().validate().vrps);
}

void TestUnlistedObjects::boundsWhatItSays()
{
    QStringList names;
    for (std::size_t i = 0; i < limits::MaxUnlistedReported + 3; ++i)
        names << u"%1.roa"_s.arg(i);
    const Findings findings = unlisted(treeWith(names).validate());
    QCOMPARE(findings.size(), limits::MaxUnlistedReported + 1);
    QCOMPARE(findings.back().uri, TestTree::uri(u"ca/"_s).toString());
    QCOMPARE(findings.back().arguments.value(u"more"_s), u"3"_s);
}

void TestUnlistedObjects::whatEitherKeyListsIsListed()
{
    const TreeResult result = rolling().validate();
    QCOMPARE(result.cas.size(), 3U);
    QVERIFY(result.cas[1].complete && result.cas[2].complete);
    QCOMPARE(unlistedUris(result), QStringList());
}

void TestUnlistedObjects::namesWhatNeitherKeyLists()
{
    const RsyncUri old = TestTree::uri(u"ca/old.roa"_s);
    const TreeResult result =
        alsoAltered(rolling(), [&](Published& all) { all.insert(old, "left over"); }).validate();
    QCOMPARE(unlistedUris(result), QStringList({old.toString()})); // once
}

void TestUnlistedObjects::saysNothingWhereAManifestIsNotValid()
{
    const TreeResult result = alsoAltered(rolling(), [](Published& all) {
                                  all.insert(TestTree::uri(u"ca/new.mft"_s), "broken");
                              }).validate();
    QVERIFY(result.cas[1].functional != result.cas[2].functional);
    QCOMPARE(unlistedUris(result), QStringList());
}

void TestUnlistedObjects::saysNothingAfterAFailedFetch()
{
    const TreeResult result = alsoAltered(treeWith({u"old.roa"_s, u"older.roa"_s}), [](Published& all) {
                                  all.remove(TestTree::uri(u"ca/good.roa"_s));
                              }).validate();
    QVERIFY(hasFinding(result.cas[1].findings, FindingId::MFT_FAILED_FETCH));
    QCOMPARE(unlistedUris(result), QStringList());
}

void TestUnlistedObjects::knowsTheTrustAnchorsCertificate()
{
    const RsyncUri beside = TestTree::uri(u"ta/root.cer"_s);
    const TestTree tree;
    Published objects = tree.objects();
    objects.insert(beside, objects.value(TestTree::uri(u"ta.cer"_s)));
    const MapSource source(objects);
    QCOMPARE(unlistedUris(validateTree(tree.tal(), source, Now)), QStringList({beside.toString()}));
    Tal tal = tree.tal();
    tal.uris << beside.toString();
    QCOMPARE(unlistedUris(validateTree(tal, source, Now)), QStringList());
}

/// Also when the point is remembered, and when only the other file changed.
void TestUnlistedObjects::comesAndGoesWithTheFile()
{
    const TestTree tree;
    MapSource source(tree.objects());
    const auto cache = makeValidationCache();
    const auto look = [&] {
        return unlistedUris(validateTree(tree.tal(), source, Now, {.cache = cache.get()})).size();
    };
    const RsyncUri left = TestTree::uri(u"ca/old.roa"_s);
    QCOMPARE(look(), 0);
    source.objects().publish(left, "left over");
    QCOMPARE(look(), 1);
    QCOMPARE(look(), 1);
    source.objects().publish(left, "left over, and changed");
    QCOMPARE(look(), 1);
    source.objects().withdraw(left);
    QCOMPARE(look(), 0);
}

void TestUnlistedObjects::aChecklistIsNotPublished()
{
    TestTree tree;
    tree.alterCaFiles = [](TestTree::Files& files) { files[u"list.sig"_s] = "whatever it is"; };
    const TreeResult result = tree.validate();
    QVERIFY(hasFinding(result.cas[1].findings, FindingId::RSC_PUBLISHED,
                       TestTree::uri(u"ca/list.sig"_s).toString()));
    QVERIFY(result.cas[1].complete); // a fault, which makes nothing else invalid
    QCOMPARE(result.vrps.size(), 2U);
}

QTEST_GUILESS_MAIN(TestUnlistedObjects)
#include "tst_unlisted_objects.moc"
