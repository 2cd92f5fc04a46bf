// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/merge.h"
#include "tests/fleet/sample_ca.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::fleet;
using namespace Qt::StringLiterals;

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameAgainChangesNothing();
    void aKeyRollExtendsTheLineage();
    void aMovedManifestExtendsTheLineage();
    void aKeyThatCameBackIsCurrentAndNoneIsLost();
    void whatTheImportDoesNotStateStays();
    void whatTheImportStatesReplaces();
    void stageAndRoleStay();
    void groupsSharedRepositories();
};

void TestMerge::theSameAgainChangesNothing()
{
    const Merged merged = merge(fullCa(u"a"_s), fullCa(u"a"_s));
    QVERIFY(merged.changed.isEmpty());
    QCOMPARE(merged.ca, fullCa(u"a"_s));
}

void TestMerge::aKeyRollExtendsTheLineage()
{
    DelegatedCa rolled = fullCa(u"a"_s);
    rolled.skis = {skiOf('3')};
    const Merged merged = merge(fullCa(u"a"_s), rolled);
    QCOMPARE(merged.ca.skis, (std::vector{skiOf('1'), skiOf('2'), skiOf('3')}));
    QCOMPARE(merged.changed, QStringList{u"skis"_s});
}

void TestMerge::aMovedManifestExtendsTheLineage()
{
    DelegatedCa moved = plainCa(u"a"_s);
    moved.manifestUris = {*RsyncUri::tryFromString(u"rsync://other.example/repo/a/new.mft"_s)};
    moved.caRepository = moved.manifestUris.back().folder();
    const Merged merged = merge(plainCa(u"a"_s), moved);
    QCOMPARE(merged.ca.manifestUris, (std::vector{plainCa(u"a"_s).manifest(), moved.manifest()}));
    QCOMPARE(merged.ca.manifest(), moved.manifest());
    QCOMPARE(merged.changed, (QStringList{u"ca_repository"_s, u"manifest_uris"_s}));
}

void TestMerge::aKeyThatCameBackIsCurrentAndNoneIsLost()
{
    DelegatedCa back = fullCa(u"a"_s);
    back.skis = {skiOf('1')};
    QCOMPARE(merge(fullCa(u"a"_s), back).ca.skis, (std::vector{skiOf('2'), skiOf('1')}));
}

void TestMerge::whatTheImportDoesNotStateStays()
{
    DelegatedCa thin = plainCa(u"a"_s);
    thin.manifestUris = {fullCa(u"a"_s).manifest()};
    QCOMPARE(merge(fullCa(u"a"_s), thin).ca, fullCa(u"a"_s));
}

void TestMerge::whatTheImportStatesReplaces()
{
    DelegatedCa other = fullCa(u"a"_s);
    other.operatorName = u"New Owner"_s;
    other.contacts = {{u"abuse"_s, u"abuse@example.org"_s, u"fr"_s}};
    other.notification = HttpsUri::tryFromString(u"https://new.example/n.xml"_s);
    const Merged merged = merge(fullCa(u"a"_s), other);
    QCOMPARE(merged.ca, other);
    QCOMPARE(merged.changed, (QStringList{u"contacts"_s, u"notification_uri"_s, u"operator"_s}));
}

void TestMerge::stageAndRoleStay()
{
    DelegatedCa known = plainCa(u"a"_s);
    known.stage = LifecycleStage::Suspended;
    known.role = Role::Nir;
    const Merged merged = merge(known, plainCa(u"a"_s));
    QVERIFY(merged.ca.stage == LifecycleStage::Suspended);
    QVERIFY(merged.ca.role == Role::Nir);
}

void TestMerge::groupsSharedRepositories()
{
    const std::vector cas{fullCa(u"a"_s), plainCa(u"b"_s), fullCa(u"c"_s)};
    const auto groups = groupByRepository(cas);
    QCOMPARE(groups.size(), std::size_t(2));
    const auto& shared = groups.at(u"https://repo.example.net/rrdp/notification.xml"_s);
    QCOMPARE(shared, (std::vector<const DelegatedCa*>{&cas[0], &cas[2]}));
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
