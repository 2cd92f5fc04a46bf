// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/config_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace Qt::StringLiterals;

namespace {

struct Folder
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"caretaker.toml"_s);
    explicit Folder(const QByteArray& text) { write(text); }
    void write(const QByteArray& text) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
    }
};

const QByteArray Old = "[registry]\nname = \"Old\"\n";
const QByteArray New = "[registry]\nname = \"New\"\n";

} // namespace

class TestConfigFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWithABackupOfWhatWasThere();
    void savesNothingThatDoesNotParse();
    void doesNotOverwriteWhatSomebodyElseWrote();
    void whoMayReadItStays();
    void tellsTheLineOfAFault();
};

void TestConfigFile::savesWithABackupOfWhatWasThere()
{
    const Folder folder(Old);
    const auto backup = saveConfigText(folder.path, New, readConfigText(folder.path)->hash);
    QVERIFY(backup.has_value());
    QCOMPARE(readConfigText(folder.path)->text, New);
    QCOMPARE(readConfigText(*backup)->text, Old);
}

void TestConfigFile::savesNothingThatDoesNotParse()
{
    const Folder folder(Old);
    const auto saved =
        saveConfigText(folder.path, "[registry]\nnam = 1\n", readConfigText(folder.path)->hash);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::BadInput);
    QCOMPARE(readConfigText(folder.path)->text, Old);
}

void TestConfigFile::doesNotOverwriteWhatSomebodyElseWrote()
{
    const Folder folder(Old);
    const Sha256 read = readConfigText(folder.path)->hash;
    folder.write("# theirs\n");
    const auto saved = saveConfigText(folder.path, New, read);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Refused);
    QCOMPARE(readConfigText(folder.path)->text, "# theirs\n");
}

void TestConfigFile::whoMayReadItStays()
{
    const Folder folder(Old);
    constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(folder.path, OwnerOnly));
    const auto backup = saveConfigText(folder.path, New, readConfigText(folder.path)->hash);
    for (const QString& path : {folder.path, *backup})
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestConfigFile::tellsTheLineOfAFault()
{
    const QString path = u"/etc/a:b/caretaker.toml"_s;
    for (const auto& [text, line] : {std::pair{"[registry]\n\nnam = 1\n", 3}, {"\n[registry\n", 2}}) {
        const auto parsed = Config::parse(text, path);
        QVERIFY(!parsed);
        QCOMPARE(lineOfFault(parsed.error(), path), line);
    }
    QCOMPARE(lineOfFault(Error::failed(u"x"_s), path), 0);
}

QTEST_GUILESS_MAIN(TestConfigFile)
#include "tst_config_file.moc"
