// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/page.h"
#include "core/document/printer.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace caretaker;
using namespace caretaker::document;
using namespace Qt::StringLiterals;

namespace {

bool canPrintAndRead()
{
    return !QStandardPaths::findExecutable(u"weasyprint"_s).isEmpty() &&
           !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
}

/// Its text; each page ends with a form feed.
QString textOf(const QByteArray& pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

/// As a checklist has them: kept together, with a table at the end.
void writeItem(QXmlStreamWriter& xml)
{
    xml.writeStartElement(u"div"_s);
    xml.writeAttribute(u"class"_s, u"item"_s);
    heading(xml, u"An item"_s, 3);
    table(xml, {u"CA"_s}, {{u"alder"_s}});
    xml.writeEndElement();
}

} // namespace

class TestPrinter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsWhatThePageSaysOnNumberedPages();
    void contentBeginsOnTheFirstPageWhereverThatEnds();
    void saysWhatToInstall();
    void linesFromTheRightMayBeginWithNumbers();
};

void TestPrinter::printsWhatThePageSaysOnNumberedPages()
{
    if (!canPrintAndRead())
        QSKIP("weasyprint or pdftotext (poppler-utils) is not installed");
    const Frame frame{u"en"_s, u"Monthly checklist"_s, u"Example NIR"_s, {}, Instant{}, u"REF-1"_s};
    const QString html = page(frame, [](QXmlStreamWriter& xml) {
        for (int i = 0; i < 120; ++i)
            paragraph(xml, u"Line %1 of a long page."_s.arg(i));
    });
    const auto pdf = toPdf(html);
    QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().toString()));

    const QString text = textOf(*pdf);
    QVERIFY(text.contains(u"Line 119 of a long page."_s));
    const qsizetype pages = text.count(u'\f'); // pdftotext ends each page with one
    QVERIFY(pages > 1);
    QString spaceless = text;
    spaceless.remove(u' ');
    for (qsizetype number = 1; number <= pages; ++number)
        QVERIFY(spaceless.contains(u"%1/%2"_s.arg(number).arg(pages)));
    QVERIFY(text.count(u"REF-1"_s) >= pages);
}

/// Of one item's height, the page's end was in a few pixels that sent everything to the second page.
void TestPrinter::contentBeginsOnTheFirstPageWhereverThatEnds()
{
    if (!canPrintAndRead())
        QSKIP("weasyprint or pdftotext (poppler-utils) is not installed");
    constexpr int itemPixels = 48, step = 4, manyItems = 20;
    for (int before = 0; before < itemPixels; before += step) {
        const auto pdf =
            toPdf(page({u"en"_s, u"T"_s, {}, {}, Instant{}, {}}, [before](QXmlStreamWriter& xml) {
                xml.writeStartElement(u"div"_s);
                xml.writeAttribute(u"style"_s, u"height:%1px"_s.arg(before));
                xml.writeEndElement();
                for (int item = 0; item < manyItems; ++item)
                    writeItem(xml);
            }));
        QVERIFY(pdf);
        QVERIFY2(textOf(*pdf).section(u'\f', 0, 0).contains(u"An item"_s),
                 qPrintable(QString::number(before)));
    }
}

void TestPrinter::saysWhatToInstall()
{
    const QByteArray path = qgetenv("PATH");
    const QTemporaryDir empty;
    qputenv("PATH", empty.path().toUtf8());
    const auto pdf = toPdf(u"<p/>"_s);
    qputenv("PATH", path);
    QVERIFY(!pdf);
    QVERIFY(pdf.error().toString().contains(u"install the package weasyprint"_s));
}

void TestPrinter::linesFromTheRightMayBeginWithNumbers()
{
    const auto html = [](const QString& language) {
        return page({language, u"T"_s, {}, {}, Instant{}, {}}, [](QXmlStreamWriter& xml) {
            paragraph(xml, u"يوم 27 UTC"_s);
            code(xml, u"rsync 27"_s);
        });
    };
    const QString arabic = withDirectionMarks(html(u"ar"_s));
    QVERIFY(arabic.contains(u"<p>يوم \u200f27 \u200fUTC</p>"_s));
    QVERIFY(arabic.contains(u"<pre dir=\"ltr\">rsync 27</pre>"_s));
    QCOMPARE(withDirectionMarks(html(u"en"_s)), html(u"en"_s));
}

QTEST_GUILESS_MAIN(TestPrinter)
#include "tst_printer.moc"
