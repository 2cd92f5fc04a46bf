// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of translations as they are kept: complete, with every placeholder in its place, and just as
// `./dev translations` would leave them.
#include "core/language/translations.h"
#include "tests/language/source_texts.h"
#include "tests/language/ts_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace caretaker;
using namespace Qt::StringLiterals;

namespace {

const QString SourceDir = QStringLiteral(CARETAKER_SOURCE_DIR);
QString fileOf(const QString& language) { return u"caretaker_%1.ts"_s.arg(language); }
QString pathOf(const QString& language) { return u"%1/translations/%2"_s.arg(SourceDir, fileOf(language)); }

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// In every plural form "%n" may be left out: "one day".
bool keepsPlaceholders(const TsMessage& message, const QString& translation)
{
    QStringList wanted = placeholdersIn(message.source);
    QStringList found = placeholdersIn(translation);
    if (message.counted) {
        wanted.removeAll(u"%n"_s);
        found.removeAll(u"%n"_s);
    }
    return wanted == found;
}

} // namespace

class TestTranslationFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listOfTextsIsTheOneInUse();
    void everyTextIsTranslated_data() { languageRows(); }
    void everyTextIsTranslated();
    void placeholdersStay_data() { languageRows(); }
    void placeholdersStay();
    void lupdateChangesNothing();

private:
    static void languageRows();
};

void TestTranslationFiles::languageRows()
{
    QTest::addColumn<QString>("language");
    for (const QString& name : language::languages())
        QTest::newRow(qPrintable(name)) << name;
}

void TestTranslationFiles::listOfTextsIsTheOneInUse()
{
    const QByteArray kept = contentOf(SourceDir + u"/translations/strings.h"_s);
    QVERIFY2(kept == headerOf(allSourceTexts()), "run ./dev translations");
}

void TestTranslationFiles::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const std::vector<TsMessage> messages = readTsFile(pathOf(language));
    QVERIFY(!messages.empty());
    int missing = 0;
    for (const TsMessage& message : messages) {
        const bool isThere = !message.unfinished && !message.translations.contains(QString());
        if (!isThere && ++missing <= 20)
            qWarning("%s lacks [%s] %s", qPrintable(language), qPrintable(message.context),
                     qPrintable(message.source));
    }
    QCOMPARE(missing, 0);
}

void TestTranslationFiles::placeholdersStay()
{
    QFETCH(QString, language);
    int wrong = 0;
    for (const TsMessage& message : readTsFile(pathOf(language)))
        for (const QString& translation : message.translations)
            if (!translation.isEmpty() && !keepsPlaceholders(message, translation) && ++wrong <= 20)
                qWarning("%s: [%s] %s -> %s", qPrintable(language), qPrintable(message.context),
                         qPrintable(message.source), qPrintable(translation));
    QCOMPARE(wrong, 0);
}

void TestTranslationFiles::lupdateChangesNothing()
{
    const QTemporaryDir copy;
    for (const QString& name : language::languages())
        QVERIFY(QFile::copy(pathOf(name), copy.filePath(fileOf(name))));
    QProcess update;
    update.start(SourceDir + u"/dev"_s, {u"translations-into"_s, copy.path()});
    if (!update.waitForFinished(120'000) || update.exitCode() == 4)
        QSKIP("lupdate is not installed (qt6-l10n-tools)");
    QCOMPARE(update.exitCode(), 0);
    for (const QString& name : language::languages())
        QVERIFY2(contentOf(copy.filePath(fileOf(name))) == contentOf(pathOf(name)), "run ./dev translations");
}

QTEST_GUILESS_MAIN(TestTranslationFiles)
#include "tst_translation_files.moc"
