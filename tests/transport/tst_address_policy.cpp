// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/address_policy.h"
#include "core/transport/layer_outcome.h"

#include <QTest>

using namespace caretaker::transport;
using namespace Qt::StringLiterals;

class TestAddressPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesAddresses_data();
    void judgesAddresses();
    void permitsAllWhenToldSo();
    void namesEveryLayer();
};

void TestAddressPolicy::judgesAddresses_data()
{
    QTest::addColumn<bool>("global");
    for (const char* address : {"8.8.8.8", "193.0.6.139", "172.15.255.255", "172.32.0.1", "100.63.0.1",
                                "2001:67c:2e8::1", "2a00::1", "::ffff:8.8.8.8", "223.255.255.255"})
        QTest::newRow(address) << true;
    for (const char* address :
         {"0.0.0.0",          "10.1.2.3",        "100.64.0.1",      "127.0.0.1", "127.255.0.1",
          "169.254.169.254",  "172.16.0.1",      "172.31.255.255",  "192.0.2.1", "192.168.1.1",
          "198.18.0.1",       "224.0.0.1",       "255.255.255.255", "::",        "::1",
          "::ffff:127.0.0.1", "::ffff:10.0.0.1", "fc00::1",         "fd12::1",   "fe80::1",
          "ff02::1",          "2001:db8::1"})
        QTest::newRow(address) << false;
}

void TestAddressPolicy::judgesAddresses()
{
    QFETCH(bool, global);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(isGlobalUnicast(address), global);
    QCOMPARE(AddressPolicy{}.permits(address), global);
}

void TestAddressPolicy::permitsAllWhenToldSo()
{
    QVERIFY(AddressPolicy{true}.permits(QHostAddress(u"127.0.0.1"_s)));
    QVERIFY(!isGlobalUnicast(QHostAddress()));
}

void TestAddressPolicy::namesEveryLayer()
{
    for (int i = 0; i <= static_cast<int>(Layer::Objects); ++i) {
        const auto layer = static_cast<Layer>(i);
        QVERIFY(layerFromString(toString(layer)) == layer);
    }
    QVERIFY(!layerFromString(u"ether"));
    QVERIFY(transportFromString(toString(Transport::Rsync)) == Transport::Rsync);
}

QTEST_GUILESS_MAIN(TestAddressPolicy)
#include "tst_address_policy.moc"
