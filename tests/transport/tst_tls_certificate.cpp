// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/tls_certificate.h"

#include <QFile>
#include <QSslCertificate>
#include <QTest>

using namespace caretaker;
using namespace caretaker::transport;
using namespace Qt::StringLiterals;

class TestTlsCertificate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleWantToKnow();
    void isForTheHostsThatItNames();
    void refusesWhatIsNoCertificate();

private:
    static QByteArray server()
    {
        QFile file(QStringLiteral(CARETAKER_SOURCE_DIR "/tests/transport/fixtures/server.pem"));
        return file.open(QIODevice::ReadOnly) ? QSslCertificate(&file).toDer() : QByteArray();
    }
};

void TestTlsCertificate::readsWhatPeopleWantToKnow()
{
    const auto certificate = readTlsCertificate(server());
    QVERIFY(certificate.has_value());
    QVERIFY(certificate->names.contains(u"localhost"_s));
    QVERIFY(certificate->names.contains(u"*.repo.test"_s));
    QVERIFY(certificate->notBefore < certificate->notAfter);
    QVERIFY(!certificate->issuer.isEmpty() && certificate->keyBits > 0 && !certificate->key.isEmpty());
    QVERIFY(!certificate->isSelfIssued);
}

void TestTlsCertificate::isForTheHostsThatItNames()
{
    QVERIFY(isForHost(server(), u"localhost"_s));
    QVERIFY(isForHost(server(), u"a.repo.test"_s));
    QVERIFY(!isForHost(server(), u"127.0.0.1"_s));
    QVERIFY(!isForHost(server(), u"rrdp.example.net"_s));
}

void TestTlsCertificate::refusesWhatIsNoCertificate()
{
    QVERIFY(!readTlsCertificate("no certificate"));
    QVERIFY(!readTlsCertificate(server().left(100)));
    QVERIFY(!isForHost({}, u"localhost"_s));
}

QTEST_GUILESS_MAIN(TestTlsCertificate)
#include "tst_tls_certificate.moc"
