// SPDX-License-Identifier: GPL-3.0-or-later
// The page of notices, pressed as people press it; each effect is read back from the service.
#include "core/notice/samples.h"
#include "core/service/notice_preview.h"
#include "core/service/notice_queue.h"
#include "tests/ui/lab_session.h"
#include "ui/base/drafts.h"
#include "ui/notices/edit_dialog.h"
#include "ui/notices/letter_view.h"
#include "ui/notices/notice_model.h"
#include "ui/notices/notices_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace caretaker;
using namespace caretaker::ui;
using namespace caretaker::ui::testing;
using namespace Qt::StringLiterals;

namespace {

/// The page on the screen, over the lab's history with a mailbox, and one more notice that waits.
struct Post
{
    std::unique_ptr<LabSession> lab;
    std::unique_ptr<Session> session;
    std::unique_ptr<NoticesPage> page;
    QStringList said;

    bool make(const QString& person = u"ada"_s)
    {
        lab = LabSession::make();
        if (!lab)
            return false;
        configureMailbox();
        session = std::move(*Session::open(
            {.configFile = lab->filePath(u"caretaker.toml"_s), .database = lab->filePath(u"caretaker.db"_s)},
            [this] { return lab->now(); }));
        session->setPerson(person);
        page = std::make_unique<NoticesPage>(*session, nullptr);
        QObject::connect(page.get(), &Page::said, page.get(), [this](const QString& text) { said << text; });
        QObject::connect(page.get(), &Page::failed, page.get(),
                         [this](const Error& error) { said << error.toString(); });
        page->resize(1080, 700);
        page->show();
        if (!LabSession::waitFor([this] { return !body()->toPlainText().isEmpty(); }))
            qFatal("no notice is shown: %s", qPrintable(said.join(u'\n')));
        return true;
    }
    void configureMailbox() const
    {
        auto config = service::Config::load(lab->filePath(u"caretaker.toml"_s));
        config->mail.inbox = u"mbox:"_s + lab->filePath(u"inbox"_s);
        QFile file(lab->filePath(u"caretaker.toml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(config->toToml()) <= 0)
            qFatal("the configuration cannot be written");
    }
    /// One that waits, written just now; its id.
    qint64 queueOne() const
    {
        const auto workspace = lab->workspace();
        auto transaction = store::Transaction::begin(workspace.database);
        const auto letter = service::previewSample({}, notice::Kind::Reminder, u"ar"_s);
        const auto stored = service::storedFor(workspace.config, *letter,
                                               {u"technical"_s, u"noc@alder.example.net"_s, u"ar"_s},
                                               u"test/reminder"_s, lab->now());
        if (!*service::queueMail(*transaction, workspace.config, *letter, stored) || !transaction->commit())
            qFatal("no notice could be queued");
        return notices().back().id;
    }
    std::vector<store::StoredNotice> notices() const { return *service::listNotices(lab->workspace(), {}); }
    service::OpenedNotice read(qint64 id) const { return *service::openNotice(lab->workspace(), id); }
    bool becomes(qint64 id, const QString& status) const
    {
        return LabSession::waitFor([&] { return read(id).notice.status == status; });
    }
    LetterView* body() const { return page->findChild<LetterView*>(u"noticeBody"_s); }
    QTableView* table() const { return page->findChild<QTableView*>(u"notices"_s); }
    QAction* action(const QString& name) const { return page->findChild<QAction*>(name); }
    bool press(const QString& name) const
    {
        if (!LabSession::waitFor([&] { return action(name)->isEnabled(); }))
            return false;
        action(name)->trigger();
        return true;
    }
    /// Until the notice with this id is the one that is read.
    bool opens(qint64 id) const
    {
        page->open(QString::number(id));
        return LabSession::waitFor([&] {
            return table()->currentIndex().data(NoticeModel::IdRole).toLongLong() == id &&
                   body()->toPlainText() == read(id).message.body;
        });
    }
};

QPushButton* accept(const QDialog* dialog) { return dialog->findChild<QPushButton*>(u"accept"_s); }

store::StoredNotice rowOf(qint64 id)
{
    return {.id = id,
            .key = QString::number(id),
            .caseId = {},
            .ca = CaHandle::fromString(u"alder"_s),
            .kind = u"reminder"_s,
            .recipient = {},
            .language = u"en"_s,
            .createdAt = Instant()};
}

} // namespace

class NoticesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newRowsKeepTheModelSound();
    void everyFilterShowsWhatItSays();
    void wordsFindWhatIsAboutThem();
    void theLetterIsReadInItsOwnDirection();
    void theTableNamesNoAddress();
    void anEditedTextIsSentInPlaceOfTheOldOne();
    void aHalfWrittenTextOutlivesACrash();
    void aNoticeIsCalledOffWithAReason();
    void whoMayNotIsToldWhy();
    void whatWaitsIsSent();
    void anAnswerIsReadFromTheMailbox();
    void everyKindIsPreviewedInEveryLanguage();
};

void NoticesTest::newRowsKeepTheModelSound()
{
    NoticeModel model(nullptr);
    NoticeRows rows(nullptr);
    rows.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester proxied(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNotices({rowOf(1), rowOf(2)});
    const QPersistentModelIndex kept = model.indexOf(2);
    model.setNotices({rowOf(1), rowOf(2), rowOf(3)});
    QCOMPARE(kept.row(), 1);
    QCOMPARE(model.indexOf(3).row(), 2);
    model.setNotices({rowOf(7)});
    QCOMPARE(model.rowCount(), 1);
}

void NoticesTest::everyFilterShowsWhatItSays()
{
    Post post;
    if (!post.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const qint64 waiting = post.queueOne();
    QVERIFY(post.opens(waiting));
    auto* filter = post.page->findChild<QComboBox*>(u"filter"_s);
    for (int chosen = 0; chosen < NoticeFilterCount; ++chosen) {
        filter->setCurrentIndex(chosen);
        const auto wanted = static_cast<NoticeFilter>(chosen);
        const auto all = post.notices();
        const auto expected = std::ranges::count_if(all, [&](const store::StoredNotice& one) {
            return wanted == NoticeFilter::All || filterOf(one.status) == wanted;
        });
        QCOMPARE(post.table()->model()->rowCount(), static_cast<int>(expected));
    }
    filter->setCurrentIndex(static_cast<int>(NoticeFilter::Waiting));
    QCOMPARE(post.table()->model()->rowCount(), 1);
}

void NoticesTest::wordsFindWhatIsAboutThem()
{
    Post post;
    if (!post.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    post.page->open(u"kiwi-fibre"_s);
    const auto expected =
        static_cast<int>(service::listNotices(post.lab->workspace(), {.ca = u"kiwi-fibre"_s})->size());
    QVERIFY(expected > 1);
    QCOMPARE(post.table()->model()->rowCount(), expected);
    post.page->findChild<QLineEdit*>(u"search"_s)->setText(u"kiwi-fibre final-warning"_s);
    QCOMPARE(post.table()->model()->rowCount(), 1);
}

void NoticesTest::theLetterIsReadInItsOwnDirection()
{
    Post post;
    if (!post.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const qint64 arabic = post.queueOne();
    QVERIFY(post.opens(arabic));
    QCOMPARE(post.body()->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
    QVERIFY(post.opens(post.notices().front().id));
    QCOMPARE(post.body()->document()->defaultTextOption().textDirection(), Qt::LeftToRight);
    const auto* headers = post.page->findChild<QLabel*>(u"noticeHeaders"_s);
    QVERIFY(headers->text().contains(u"Subject: "_s) && headers->text().contains(u"To: "_s));
}

void NoticesTest::theTableNamesNoAddress()
{
    Post post;
    if (!post.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const QAbstractItemModel* model = post.table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            QVERIFY(!model->index(row, column).data().toString().contains(u'@'));
}

void NoticesTest::anEditedTextIsSentInPlaceOfTheOldOne()
{
    Post post;
    if (!post.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const qint64 id = post.queueOne();
    QVERIFY(post.opens(id));
    QVERIFY(post.press(u"edit"_s));
    auto* dialog = post.page->findChild<EditDialog*>(u"editNotice"_s);
    QVERIFY(!accept(dialog)->isEnabled());
    dialog->findChild<LetterView*>(u"newText"_s)->setPlainText(u"مرحبا"_s);
    QVERIFY(!accept(dialog)->isEnabled()); // a reason is missing
    dialog->setReason(u"shorter"_s);
    accept(dialog)->click();
    QVERIFY(post.becomes(id, u"cancelled"_s));
    const auto next = service::replacementOf(post.read(id).events);
    QVERIFY(next.has_value());
    QVERIFY(
        LabSession::waitFor([&] { return post.body()->toPlainText() == u"مرحبا\n"_s; })); // it is selected
    QVERIFY(post.press(u"send"_s));
    QVERIFY(post.becomes(*next, u"sent"_s));
    QCOMPARE(post.read(*next).message.body, u"مرحبا\n"_s);
    QCOMPARE(post.read(id).notice.status, u"cancelled"_s);
    QVERIFY(post.opens(id));
    QVERIFY(LabSession::waitFor(
        [&] { return post.action(u"again"_s)->toolTip().contains(u"another notice took its place"_s); }));
}

void NoticesTest::aHalfWrittenTextOutlivesACrash()
{
    Post post;
    if (!post.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const qint64 id = post.queueOne();
    QVERIFY(post.opens(id));
    const auto edit = [&] {
        return post.press(u"edit"_s) ? post.page->findChild<EditDialog*>(u"editNotice"_s) : nullptr;
    };
    auto* dialog = edit();
    const QString before = dialog->text();
    dialog->findChild<LetterView*>(u"newText"_s)->setPlainText(u"half a sen"_s);
    dialog->setReason(u"clearer"_s);
    delete dialog; // nobody decided
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QVERIFY(!(QFile::permissions(folder + "/drafts.ini"_L1) & others));
    dialog = edit();
    QCOMPARE(dialog->text(), u"half a sen"_s);
    QCOMPARE(dialog->reason(), u"clearer"_s);
    QVERIFY(accept(dialog)->isEnabled());
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    dialog = edit();
    QCOMPARE(dialog->text(), before); // who cancels does not want it
    dialog->findChild<LetterView*>(u"newText"_s)->setPlainText(u"a sentence"_s);
    dialog->setReason(u"clearer"_s);
    accept(dialog)->click();
    QVERIFY(post.becomes(id, u"cancelled"_s));
    const Drafts drafts(post.session->databasePath(), u"dialogs"_s);
    QVERIFY(LabSession::waitFor([&] { return drafts.fields(u"notice/%1/edit"_s.arg(id)).isEmpty(); }));
}

void NoticesTest::aNoticeIsCalledOffWithAReason()
{
    Post post;
    if (!post.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const qint64 id = post.queueOne();
    QVERIFY(post.opens(id));
    QVERIFY(post.press(u"callOff"_s));
    auto* dialog = post.page->findChild<ReasonDialog*>(u"callOffNotice"_s);
    QVERIFY(!accept(dialog)->isEnabled());
    dialog->setReason(u"they called"_s);
    accept(dialog)->click();
    QVERIFY(post.becomes(id, u"cancelled"_s));
    QCOMPARE(post.read(id).events.back().reply, u"they called"_s);
    QVERIFY(post.press(u"again"_s)); // and it can be sent after all
    QVERIFY(post.becomes(id, u"sent"_s));
}

void NoticesTest::whoMayNotIsToldWhy()
{
    Post post;
    if (!post.make(u"vera"_s))
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    QVERIFY(post.opens(post.queueOne()));
    for (const QString& name : {u"edit"_s, u"callOff"_s, u"again"_s, u"send"_s, u"receive"_s}) {
        QVERIFY(!post.action(name)->isEnabled());
        QVERIFY2(post.action(name)->toolTip().contains(u"\"editor\""_s), qPrintable(name));
    }
    post.session->setPerson(u"ada"_s);
    QVERIFY(post.action(u"edit"_s)->isEnabled());
    QVERIFY(post.opens(post.notices().front().id));
    QVERIFY(LabSession::waitFor(
        [&] { return post.action(u"edit"_s)->toolTip().contains(u"it does not wait any more"_s); }));
}

void NoticesTest::whatWaitsIsSent()
{
    Post post;
    if (!post.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const qint64 id = post.queueOne();
    QVERIFY(post.press(u"send"_s));
    QVERIFY(post.becomes(id, u"sent"_s));
    QVERIFY(LabSession::waitFor(
        [&] { return post.said.contains(u"Sent: 1, to be tried again: 0, given up: 0, waiting: 0"_s); }));
}

void NoticesTest::anAnswerIsReadFromTheMailbox()
{
    Post post;
    if (!post.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const store::StoredNotice letter = post.notices().back();
    QFile inbox(post.lab->filePath(u"inbox"_s));
    QVERIFY(inbox.open(QIODevice::WriteOnly));
    inbox.write("From noc@example.net Fri Nov 27 10:00:00 2026\nFrom: noc@example.net\nTo: "
                "rpki@lab-registry.example\n"
                "Message-ID: <answer@example.net>\nSubject: Re\nIn-Reply-To: " +
                letter.messageId.toLatin1() + "\n\nWe work on it.\n");
    inbox.close();
    QVERIFY(post.press(u"receive"_s));
    QVERIFY(post.becomes(letter.id, u"answered"_s));
    QVERIFY(LabSession::waitFor(
        [&] { return post.said.contains(u"Read: 1, came back: 0, answers: 1, automatic: 0"_s); }));
}

void NoticesTest::everyKindIsPreviewedInEveryLanguage()
{
    Post post;
    if (!post.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    post.page->findChild<QTabWidget*>(u"noticeTabs"_s)->setCurrentIndex(1);
    auto* kind = post.page->findChild<QComboBox*>(u"previewKind"_s);
    auto* language = post.page->findChild<QComboBox*>(u"previewLanguage"_s);
    const auto* body = post.page->findChild<LetterView*>(u"previewBody"_s);
    for (int i = 0; i < kind->count(); ++i) {
        const auto one = notice::kindFromString(kind->itemData(i).toString());
        for (int j = 0; j < language->count(); ++j) {
            kind->setCurrentIndex(i);
            language->setCurrentIndex(j);
            const auto letter = service::previewSample({}, *one, language->itemData(j).toString());
            QVERIFY(LabSession::waitFor([&] { return body->toPlainText() == letter->body; }));
        }
    }
    auto* about = post.page->findChild<QComboBox*>(u"previewAbout"_s);
    QVERIFY(LabSession::waitFor([&] { return about->count() > 1; }));
    language->setCurrentIndex(language->findData(u"ja"_s));
    kind->setCurrentIndex(kind->findData(u"formal-notice"_s));
    for (int i = 1; i < about->count(); ++i) {
        about->setCurrentIndex(i);
        const auto letter = service::previewNotice(post.lab->workspace(), about->itemData(i).toString(),
                                                   notice::Kind::FormalNotice, u"ja"_s, post.lab->now());
        QVERIFY(LabSession::waitFor([&] { return body->toPlainText() == letter->body; }));
    }
}

QTEST_MAIN(NoticesTest)
#include "tst_notices.moc"
