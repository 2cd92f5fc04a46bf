// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/uri.h"

#include <QDir>
#include <QTest>

using namespace caretaker;
using namespace Qt::StringLiterals;

namespace {

RsyncUri rsync(const QString& text) { return RsyncUri::tryFromString(text).value(); }

} // namespace

class TestUri : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void httpsTakesPlainUris_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("origin");
        QTest::newRow("notification")
            << u"https://rrdp.example.net/notification.xml"_s << u"https://rrdp.example.net:443"_s;
        QTest::newRow("port") << u"https://localhost:8443/ta.cer"_s << u"https://localhost:8443"_s;
        QTest::newRow("default port named") << u"https://a.example:443/x"_s << u"https://a.example:443"_s;
        QTest::newRow("upper case host")
            << u"https://RRDP.Example.NET/a"_s << u"https://rrdp.example.net:443"_s;
        QTest::newRow("upper case scheme") << u"HTTPS://a.example/a"_s << u"https://a.example:443"_s;
        QTest::newRow("query") << u"https://a.example/a?b=c"_s << u"https://a.example:443"_s;
        QTest::newRow("IPv6") << u"https://[2001:db8::1]:8443/a"_s << u"https://[2001:db8::1]:8443"_s;
        QTest::newRow("IPv4") << u"https://192.0.2.1/a"_s << u"https://192.0.2.1:443"_s;
        QTest::newRow("no path") << u"https://a.example"_s << u"https://a.example:443"_s;
        QTest::newRow("percent") << u"https://a.example/a%20b"_s << u"https://a.example:443"_s;
    }
    void httpsTakesPlainUris()
    {
        QFETCH(QString, text);
        QFETCH(QString, origin);
        const auto uri = HttpsUri::tryFromString(text);
        QVERIFY(uri);
        QCOMPARE(uri->toString(), text);
        QCOMPARE(uri->origin(), origin);
        QVERIFY(uri->toUrl().isValid());
        QCOMPARE(uri->toUrl().scheme(), u"https"_s);
    }

    void httpsRefusesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& text : {u""_s,
                                 u"https:"_s,
                                 u"https://"_s,
                                 u"https:///a"_s,
                                 u"http://a.example/"_s,
                                 u"ftp://a.example/"_s,
                                 u"file:///etc/passwd"_s,
                                 u"javascript:alert(1)"_s,
                                 u"rsync://a.example/m/"_s,
                                 u"a.example/x"_s,
                                 u"//a.example/x"_s,
                                 u" https://a.example/"_s,
                                 u"https://a.example/ "_s,
                                 u"https://a.example/a b"_s,
                                 u"https://a.example/a\nb"_s,
                                 u"https://a.example/a\tb"_s,
                                 u"https://a.example/\x7f"_s,
                                 u"https://user@a.example/"_s,
                                 u"https://user:pass@a.example/"_s,
                                 u"https://@a.example/"_s,
                                 u"https://a.example/#part"_s,
                                 u"https://a.example/#"_s,
                                 u"https://a.example/../b"_s,
                                 u"https://a.example/b/.."_s,
                                 u"https://a.example/./b"_s,
                                 u"https://a.example/%2e%2e/b"_s,
                                 u"https://a.example/%2E./b"_s,
                                 u"https://a.example/.%2e/b"_s,
                                 u"https://a.example\\b"_s,
                                 u"https://a.example/b\\c"_s,
                                 u"https://a.example:0/"_s,
                                 u"https://a.example:65536/"_s,
                                 u"https://a.example:-1/"_s,
                                 u"https://a.example:x/"_s,
                                 u"https://-a.example/"_s,
                                 u"https://bücher.example/"_s,
                                 u"https://a.example/bücher"_s,
                                 u"https://[::1/"_s,
                                 u"https://a..example/x%"_s,
                                 u"https://a.example/%zz"_s,
                                 u"https://a.example/%"_s,
                                 u"https://a.example/%00"_s,
                                 u"https://a.example/%0d%0aHost:x"_s})
            QTest::newRow(qUtf8Printable(u"'%1'"_s.arg(text))) << text;
        QTest::newRow("nul") << u"https://a.example/a"_s + QChar(0) + u"b"_s;
        QTest::newRow("too long") << u"https://a.example/"_s + QString(limits::MaxUriLength, u'a');
    }
    void httpsRefusesTheRest()
    {
        QFETCH(QString, text);
        QVERIFY2(!HttpsUri::tryFromString(text), qUtf8Printable(text));
    }

    void theLongestUriIsTaken()
    {
        const QString start = u"https://a.example/"_s;
        QVERIFY(HttpsUri::tryFromString(start + QString(limits::MaxUriLength - start.size(), u'a')));
        QVERIFY(!HttpsUri::tryFromString(start + QString(limits::MaxUriLength - start.size() + 1, u'a')));
    }

    void originsDifferByHostAndPortOnly() // RFC 9674
    {
        const auto origin = [](const QString& text) {
            return HttpsUri::tryFromString(text).value().origin();
        };
        QCOMPARE(origin(u"https://a.example/x"_s), origin(u"https://A.EXAMPLE:443/y?z"_s));
        QVERIFY(origin(u"https://a.example/x"_s) != origin(u"https://a.example:8443/x"_s));
        QVERIFY(origin(u"https://a.example/x"_s) != origin(u"https://b.example/x"_s));
        QVERIFY(origin(u"https://[2001:db8::1]/x"_s) != origin(u"https://[2001:db8::1:443]/x"_s));
        QVERIFY(origin(u"https://[2001:db8::1]:8443/x"_s) != origin(u"https://[2001:db8::1:8443]/x"_s));
    }

    void rsyncTakesFilesAndFolders()
    {
        const RsyncUri file = rsync(u"rsync://RPKI.Example.net/Repo/ca1/x-_.~=+,@:9.mft"_s);
        QCOMPARE(file.toString(), u"rsync://rpki.example.net/Repo/ca1/x-_.~=+,@:9.mft"_s);
        QCOMPARE(file.authority(), u"rpki.example.net"_s);
        QCOMPARE(file.host(), u"rpki.example.net"_s);
        QCOMPARE(file.port(), std::uint16_t(873));
        QCOMPARE(file.module(), u"Repo"_s);
        QCOMPARE(file.path(), u"ca1/x-_.~=+,@:9.mft"_s);
        QCOMPARE(file.fileName(), u"x-_.~=+,@:9.mft"_s);
        QVERIFY(!file.isFolder());
        QCOMPARE(file.folder().toString(), u"rsync://rpki.example.net/Repo/ca1/"_s);
        QCOMPARE(file.moduleRoot().toString(), u"rsync://rpki.example.net/Repo/"_s);
        QCOMPARE(file.treePath(), u"rpki.example.net/Repo/ca1/x-_.~=+,@:9.mft"_s);
    }

    void rsyncModuleRootsAreFolders()
    {
        const RsyncUri root = rsync(u"rsync://localhost:8873/repo/"_s);
        QVERIFY(root.isFolder());
        QCOMPARE(root.module(), u"repo"_s);
        QCOMPARE(root.path(), QString());
        QCOMPARE(root.fileName(), QString());
        QCOMPARE(root.port(), std::uint16_t(8873));
        QCOMPARE(root.authority(), u"localhost:8873"_s);
        QCOMPARE(root.moduleRoot(), root);
        QCOMPARE(root.folder(), root);
    }

    void rsyncRefusesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& text : {u""_s,
                                 u"rsync://"_s,
                                 u"rsync://a.example"_s,
                                 u"rsync://a.example/"_s,
                                 u"rsync:///m/x"_s,
                                 u"rsync://a.example//x"_s,
                                 u"rsync://a.example/m//x"_s,
                                 u"rsync://a.example/m/x//"_s,
                                 u"https://a.example/m/x"_s,
                                 u"a.example::m/x"_s,
                                 u"/etc/passwd"_s,
                                 u"-e sh"_s,
                                 u"--rsh=sh"_s,
                                 u"rsync://-oProxyCommand=x/m/"_s,
                                 u"rsync://a.example/-e/x"_s,
                                 u"rsync://a.example/../x"_s,
                                 u"rsync://a.example/m/../../etc/passwd"_s,
                                 u"rsync://a.example/m/.."_s,
                                 u"rsync://a.example/m/./x"_s,
                                 u"rsync://a.example/m/%2e%2e/x"_s,
                                 u"rsync://a.example/m/%2E%2e"_s,
                                 u"rsync://a.example/m/.%2e/x"_s,
                                 u"rsync://a.example/m/a%2fb"_s,
                                 u"rsync://a.example/m/%00"_s,
                                 u"rsync://a.example/m/a b"_s,
                                 u"rsync://a.example/m/a\\b"_s,
                                 u"rsync://a.example/m/a*"_s,
                                 u"rsync://a.example/m/a?"_s,
                                 u"rsync://a.example/m/[a]"_s,
                                 u"rsync://a.example/m/$x"_s,
                                 u"rsync://a.example/m/`x`"_s,
                                 u"rsync://a.example/m/a;b"_s,
                                 u"rsync://a.example/m/a|b"_s,
                                 u"rsync://a.example/m/a&b"_s,
                                 u"rsync://a.example/m/a'b"_s,
                                 u"rsync://a.example/m/a\"b"_s,
                                 u"rsync://a.example/m/<x>"_s,
                                 u"rsync://a.example/m/x#y"_s,
                                 u"rsync://a.example/m/x?y"_s,
                                 u"rsync://u@a.example/m/x"_s,
                                 u"rsync://u:p@a.example/m/x"_s,
                                 u"rsync://@a.example/m/x"_s,
                                 u"rsync://a.example:0/m/x"_s,
                                 u"rsync://a.example:99999/m/x"_s,
                                 u"rsync://a.example:/m/x\n"_s,
                                 u"rsync://a.example/m/x\n"_s,
                                 u"rsync://a.example/m/é"_s,
                                 u"rsync://é.example/m/x"_s,
                                 u" rsync://a.example/m/x"_s})
            QTest::newRow(qUtf8Printable(u"'%1'"_s.arg(text))) << text;
        QTest::newRow("nul") << u"rsync://a.example/m/a"_s + QChar(0);
        QTest::newRow("long segment") << u"rsync://a.example/m/"_s + QString(256, u'a');
        QTest::newRow("too long") << u"rsync://a.example/m"_s + u"/abcdefg"_s.repeated(300);
    }
    void rsyncRefusesTheRest()
    {
        QFETCH(QString, text);
        QVERIFY2(!RsyncUri::tryFromString(text), qUtf8Printable(text));
    }

    /// Whatever is accepted stays below the folder that a tree is kept in, and is never an option.
    void treePathNeverLeavesTheTree()
    {
        const QStringList pieces{u".."_s,  u"."_s,   u"%2e%2e"_s, u"a"_s,     u"-x"_s, u"..."_s,
                                 u"a.."_s, u"..a"_s, u"~"_s,      u"~root"_s, u""_s};
        int accepted = 0;
        for (const QString& host :
             {u"h.example"_s, u".."_s, u"."_s, u"h.example:873"_s, u"..:873"_s, u"~"_s}) {
            for (const QString& a : pieces) {
                for (const QString& b : pieces) {
                    const auto uri = RsyncUri::tryFromString(u"rsync://%1/%2/%3"_s.arg(host, a, b));
                    if (!uri)
                        continue;
                    ++accepted;
                    const QString path = QDir::cleanPath(u"/tree/"_s + uri->treePath());
                    QVERIFY2(path.startsWith(u"/tree/%1/"_s.arg(uri->authority())), qUtf8Printable(path));
                    QVERIFY(!uri->treePath().startsWith(u'-') && !uri->module().startsWith(u'-'));
                }
            }
        }
        QVERIFY(accepted > 10);
    }

    void onlyPlainNamesAreFilesOfAFolder()
    {
        const RsyncUri folder = rsync(u"rsync://a.example/m/ca/"_s);
        QCOMPARE(folder.file(u"x.roa"_s)->toString(), u"rsync://a.example/m/ca/x.roa"_s);
        QCOMPARE(folder.file(u"-Xq.roa"_s)->toString(), u"rsync://a.example/m/ca/-Xq.roa"_s);
        QCOMPARE(rsync(u"rsync://a.example/m/ca/-Xq.roa"_s).fileName(), u"-Xq.roa"_s);
        QCOMPARE(rsync(u"rsync://a.example/m/ca/old.mft"_s).file(u"x.roa"_s)->toString(),
                 u"rsync://a.example/m/ca/x.roa"_s);
        for (const auto& name : {u""_s, u"."_s, u".."_s, u"a/b"_s, u"/a"_s, u"../a"_s, u"a b"_s, u"a\n"_s,
                                 u"%2e%2e"_s, u"é"_s, QString(256, u'a')})
            QVERIFY2(!folder.file(name), qUtf8Printable(name));
    }

    void aFileNeverMakesAUriTooLong()
    {
        QString text = u"rsync://a.example/m/"_s;
        while (text.size() + 201 <= limits::MaxUriLength)
            text += QString(200, u'a') + u'/';
        const RsyncUri folder = rsync(text);
        const qsizetype room = limits::MaxUriLength - text.size();
        QVERIFY(folder.file(QString(room, u'x')));
        QVERIFY(!folder.file(QString(room + 1, u'x')));
    }

    void belowMeansInTheSameFolderOrDeeper()
    {
        const RsyncUri folder = rsync(u"rsync://a.example/m/ca/"_s);
        QVERIFY(rsync(u"rsync://a.example/m/ca/x"_s).isBelow(folder));
        QVERIFY(rsync(u"rsync://a.example/m/ca/y/x"_s).isBelow(folder));
        QVERIFY(folder.isBelow(folder));
        QVERIFY(!rsync(u"rsync://a.example/m/ca2/x"_s).isBelow(folder));
        QVERIFY(!rsync(u"rsync://b.example/m/ca/x"_s).isBelow(folder));
        QVERIFY(!rsync(u"rsync://a.example/m/ca/x"_s).isBelow(rsync(u"rsync://a.example/m/ca"_s)));
    }

    void acceptedUrisReadThemselvesAgain()
    {
        for (const auto& text : {u"rsync://A.example:8873/m/x.cer"_s, u"RSYNC://a.example/m/f/"_s,
                                 u"rsync://[2001:DB8::1]/m/x"_s, u"rsync://192.0.2.1/m/x"_s}) {
            const auto uri = RsyncUri::tryFromString(text);
            QVERIFY2(uri, qUtf8Printable(text));
            QCOMPARE(*RsyncUri::tryFromString(uri->toString()), *uri);
            QCOMPARE(qHash(*RsyncUri::tryFromString(uri->toString())), qHash(*uri));
        }
    }

    void theDefaultPortMayBeNamed()
    {
        QCOMPARE(rsync(u"rsync://a.example:873/m/x"_s).port(), std::uint16_t(873));
        QCOMPARE(rsync(u"rsync://a.example/m/x"_s).port(), std::uint16_t(873));
    }
};

QTEST_GUILESS_MAIN(TestUri)
#include "tst_uri.moc"
