// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/object_set.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace caretaker;
using namespace Qt::StringLiterals;
using rpki::ObjectDifference;
using rpki::ObjectSet;

namespace {

using Contents = QHash<RsyncUri, QByteArray>;

RsyncUri uri(const QString& path) { return *RsyncUri::tryFromString(u"rsync://localhost/repo/"_s + path); }

/// "+folder/name", "-folder/name" and "~folder/name", sorted.
QStringList said(const std::vector<ObjectDifference>& differences)
{
    QStringList lines;
    for (const ObjectDifference& d : differences) {
        const QChar sign = !d.before ? u'+' : !d.after ? u'-' : u'~';
        lines << sign + d.folder + QString::fromLatin1(d.name);
    }
    lines.sort();
    return lines;
}

/// The same by comparing everything with everything.
QStringList saidNaively(const Contents& before, const Contents& after)
{
    QStringList lines;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (!before.contains(it.key()))
            lines << u'+' + it.key().toString();
        else if (before.value(it.key()) != it.value())
            lines << u'~' + it.key().toString();
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!after.contains(it.key()))
            lines << u'-' + it.key().toString();
    lines.sort();
    return lines;
}

} // namespace

class TestObjectSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void differsByWhatWasAddedWithdrawnAndChanged();
    void aCopyDoesNotDiffer();
    void differencesCarryBothBytes();
    void theSameContentsFromElsewhereDoNotDiffer();
    void randomHistoriesDifferAsContentsDo();
    void visitsEveryObject();
};

void TestObjectSet::differsByWhatWasAddedWithdrawnAndChanged()
{
    const ObjectSet before({{uri(u"a/1.roa"_s), "1"}, {uri(u"a/2.roa"_s), "2"}, {uri(u"gone/3.roa"_s), "3"}});
    ObjectSet after = before;
    after.publish(uri(u"a/2.roa"_s), "two");
    after.publish(uri(u"new/4.roa"_s), "4");
    after.withdraw(uri(u"gone/3.roa"_s));
    const QString root = u"rsync://localhost/repo/"_s;
    QCOMPARE(said(after.difference(before)),
             (QStringList{u'+' + root + u"new/4.roa"_s, u'-' + root + u"gone/3.roa"_s,
                          u'~' + root + u"a/2.roa"_s}));
    QCOMPARE(said(before.difference(after)),
             (QStringList{u'+' + root + u"gone/3.roa"_s, u'-' + root + u"new/4.roa"_s,
                          u'~' + root + u"a/2.roa"_s}));
}

void TestObjectSet::aCopyDoesNotDiffer()
{
    const ObjectSet set({{uri(u"a/1.roa"_s), "1"}});
    const ObjectSet copy = set;
    QVERIFY(copy.difference(set).empty());
    QVERIFY(ObjectSet().difference(ObjectSet()).empty());
    QCOMPARE(set.difference(ObjectSet()).size(), 1U);
}

void TestObjectSet::differencesCarryBothBytes()
{
    const ObjectSet before({{uri(u"a/1.roa"_s), "old"}});
    ObjectSet after = before;
    after.publish(uri(u"a/1.roa"_s), "new");
    const auto differences = after.difference(before);
    QCOMPARE(differences.size(), 1U);
    QCOMPARE(differences[0].before->bytes, "old");
    QCOMPARE(differences[0].after->bytes, "new");
    QVERIFY(differences[0].after->hash == sha256Of("new"));
}

void TestObjectSet::theSameContentsFromElsewhereDoNotDiffer()
{
    const Contents contents{{uri(u"a/1.roa"_s), "1"}, {uri(u"b/2.roa"_s), "2"}};
    QVERIFY(ObjectSet(contents).difference(ObjectSet(contents)).empty());
}

void TestObjectSet::randomHistoriesDifferAsContentsDo()
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        std::mt19937 engine(seed);
        const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(engine); };
        Contents contents;
        ObjectSet set;
        for (int round = 0; round < 10; ++round) {
            const Contents before = contents;
            const ObjectSet kept = set;
            for (int i = upTo(6); i > 0; --i) {
                const RsyncUri object = uri(u"%1/%2.roa"_s.arg(upTo(3)).arg(upTo(4)));
                upTo(2) == 0 ? contents.remove(object) : (contents[object] = QByteArray::number(upTo(2)), 0);
            }
            set.assign(contents);
            QCOMPARE(said(set.difference(kept)), saidNaively(before, contents));
        }
    }
}

void TestObjectSet::visitsEveryObject()
{
    const ObjectSet set({{uri(u"a/1.roa"_s), "1"}, {uri(u"b/2.roa"_s), "2"}});
    QStringList seen;
    set.forEach([&](const QString& folder, const QByteArray& name, const rpki::PublishedObject& object) {
        seen << folder + QString::fromLatin1(name) + u'=' + QString::fromLatin1(object.bytes);
    });
    seen.sort();
    QCOMPARE(seen,
             (QStringList{u"rsync://localhost/repo/a/1.roa=1"_s, u"rsync://localhost/repo/b/2.roa=2"_s}));
}

QTEST_GUILESS_MAIN(TestObjectSet)
#include "tst_object_set.moc"
