// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is remembered between processes: exact, and worthless in case of doubt.
#include "core/observe/repository_cache.h"
#include "tests/observe/observe_fixture.h"

namespace {

const HttpsUri Uri = *HttpsUri::tryFromString(u"https://h.example/n.xml"_s);
const HttpsUri Other = *HttpsUri::tryFromString(u"https://h.example/other.xml"_s);

RrdpMemory memory()
{
    RrdpMemory result;
    result.state =
        rrdp::RepositoryState{u"s"_s, 3, {{*RsyncUri::tryFromString(u"rsync://h.example/m/a"_s), "A"}}};
    result.announced.remember({u"s"_s, 3, {Uri, sha256Of("x")}, {{3, {Uri, sha256Of("y")}}}});
    result.costs = {.snapshotBytes = 7, .deltaBytes = 8};
    result.etag = "\"e\"";
    result.lastModified = "then";
    result.notification = "<n/>";
    result.notificationFindings = {{FindingId::RRDP_NAMESPACE, u"n"_s}};
    result.attempts = 4;
    result.everSucceeded = true;
    return result;
}

bool isNothing(const RrdpMemory& memory)
{
    return !memory.state && memory.etag.isEmpty() && memory.attempts == 0;
}

QStringList filesIn(const QString& folder) { return QDir(folder).entryList(QDir::Files); }

} // namespace

class TestRepositoryCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void remembersExactly()
    {
        const auto cache = opened();
        QVERIFY(cache.save(Uri, memory()));
        const RrdpMemory back = opened().load(Uri);
        QCOMPARE(back.state, memory().state);
        QVERIFY(back.announced == memory().announced && back.costs == memory().costs);
        QVERIFY(back.etag == memory().etag && back.lastModified == "then" && back.notification == "<n/>");
        QVERIFY(back.notificationFindings == memory().notificationFindings);
        QVERIFY(back.attempts == 4 && back.everSucceeded);
        QVERIFY(isNothing(cache.load(Other)));
    }

    void aDamagedFileIsAsGoodAsNone()
    {
        const auto cache = opened();
        QVERIFY(cache.save(Uri, memory()));
        const QString path = m_folder->filePath(filesIn(m_folder->path()).constFirst());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        for (qsizetype at = 0; at < good.size(); at += 7) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 1);
            write(path, bad);
            QVERIFY(isNothing(cache.load(Uri)));
            write(path, good.first(at));
            QVERIFY(isNothing(cache.load(Uri)));
        }
        write(path, good);
        QVERIFY(cache.load(Uri).state.has_value());
    }

    void aFileOfAnotherRepositoryIsNotTaken()
    {
        const auto cache = opened();
        QVERIFY(cache.save(Uri, memory()) && cache.save(Other, RrdpMemory{}));
        const QStringList files = filesIn(m_folder->path());
        QCOMPARE(files.size(), 2);
        QFile::remove(m_folder->filePath(files[0]));
        QVERIFY(QFile::copy(m_folder->filePath(files[1]), m_folder->filePath(files[0])));
        QVERIFY(isNothing(cache.load(Uri)) || isNothing(cache.load(Other)));
    }

    void forgetsTheOthers()
    {
        const auto cache = opened();
        QVERIFY(cache.save(Uri, memory()) && cache.save(Other, memory()));
        cache.keepOnly({Other});
        QVERIFY(isNothing(cache.load(Uri)) && cache.load(Other).state);
    }

    void withoutAFolderNothingIsKept()
    {
        const auto cache = *RepositoryCache::open({});
        QVERIFY(cache.save(Uri, memory()) && isNothing(cache.load(Uri)));
    }

    void aNewProcessAsksConditionally()
    {
        ObserveFixture lab;
        ObserverOptions options = lab.observerOptions();
        options.cacheFolder = m_folder->path();
        lab.observer = ObserveFixture::makeObserver(options);
        QVERIFY(of(lab.lookAfter(1h), u"a"_s).complete);
        lab.observer = ObserveFixture::makeObserver(options); // as after a restart
        const RoundResult again = lab.look();
        QVERIFY(of(again, u"a"_s).complete);
        for (const RepositoryOutcome& repository : again.repositories)
            QVERIFY(repository.unchanged && repository.bytes == 0);
        lab.observer = ObserveFixture::makeObserver(options);
        const RoundResult later = lab.lookAfter(9h);
        QVERIFY(std::ranges::none_of(later.repositories, &RepositoryOutcome::snapshotTaken));
        QVERIFY(std::ranges::any_of(later.repositories, [](const auto& r) { return r.deltasApplied > 0; }));
    }

    void whatIsKeptIsNotPublishedNow()
    {
        ObserveFixture lab;
        ObserverOptions options = lab.observerOptions();
        options.cacheFolder = m_folder->path();
        lab.observer = ObserveFixture::makeObserver(options);
        QVERIFY(of(lab.lookAfter(1h), u"c"_s).functional);
        lab.breakIt({.target = u"island"_s, .kind = lab::FaultKind::Dark});
        lab.observer = ObserveFixture::makeObserver(options);
        const RoundResult dark = lab.lookAfter(2h);
        QVERIFY(!of(dark, u"c"_s).functional && of(dark, u"a"_s).functional);
    }

private:
    RepositoryCache opened() const { return *RepositoryCache::open(m_folder->path()); }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRepositoryCache)
#include "tst_repository_cache.moc"
