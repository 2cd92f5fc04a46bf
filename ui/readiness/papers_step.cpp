// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/papers_step.h"

#include "ui/base/widgets.h"
#include "ui/base/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStyle>
#include <QUrl>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::PaperKind;

namespace {

struct Recognised
{
    std::vector<service::Paper> papers;
    std::vector<Error> errors;
};

Recognised recognise(const QStringList& paths)
{
    Recognised found;
    for (const QString& path : paths) {
        if (const auto paper = service::recognisePaper(path))
            found.papers.push_back(*paper);
        else
            found.errors.push_back(paper.error());
    }
    return found;
}

QStringList localFiles(const QMimeData& data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

PapersStep::PapersStep(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_place(new QFrame(this)), m_messageIcon(new QLabel(this)),
      m_message(plainText({}, this))
{
    setAcceptDrops(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_notification = addField(*form, tr("RRDP &notification URI"), u"notificationUri"_s,
                              tr("https://…/notification.xml, unless the repository response names it"));
    m_rsync = addField(*form, tr("rsync &folder URI"), u"rsyncUri"_s,
                       tr("rsync://…/, unless the repository response names it"));
    addPaper(*form, PaperKind::RepositoryResponse, tr("Repository &response"), u"repositoryResponse"_s,
             tr("RFC 8183 file that came from the repository"));
    addPaper(*form, PaperKind::PublisherRequest, tr("&Publisher request"), u"publisherRequest"_s,
             tr("RFC 8183 file that goes to the repository"));
    addPaper(*form, PaperKind::ChildRequest, tr("&Child request"), u"childRequest"_s,
             tr("RFC 8183 file that goes to the parent"));
    addPaper(*form, PaperKind::Tal, tr("Test &trust anchor (TAL)"), u"testTal"_s,
             tr("The objects are judged under it, where there is one"));
    addPaper(*form, PaperKind::Resources, tr("Re&sources"), u"resourcesFile"_s,
             tr("TOML: what is asked for, what is held"));
    addPaper(*form, PaperKind::Attestations, tr("&Attestations"), u"attestationsFile"_s,
             tr("TOML: the answers on operations"));
    auto* message = new QHBoxLayout;
    message->addWidget(m_messageIcon, 0, Qt::AlignTop);
    message->addWidget(m_message, 1);
    m_message->setObjectName(u"papersMessage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeDropPlace());
    layout->addLayout(form);
    layout->addLayout(message);
    layout->addStretch(1);
    setMessage({}, false);
}

QWidget* PapersStep::makeDropPlace()
{
    constexpr int side = 32;
    m_place->setObjectName(u"dropPlace"_s);
    auto* icon = new QLabel(m_place);
    icon->setPixmap(
        QIcon::fromTheme(u"document-import"_s, QIcon::fromTheme(u"document-open"_s)).pixmap(side, side));
    auto* text =
        plainText(tr("Drop the setup files and the TAL here, all at once: what each is, is found out. "
                     "Or type the two URIs below; they are enough for a check over the network."),
                  m_place);
    auto* choose = new QPushButton(tr("Ch&oose files…"), m_place);
    choose->setObjectName(u"choosePapers"_s);
    connect(choose, &QPushButton::clicked, this, &PapersStep::chooseFiles);
    auto* layout = new QHBoxLayout(m_place);
    layout->addWidget(icon);
    layout->addWidget(text, 1);
    layout->addWidget(choose);
    showDropping(false);
    return m_place;
}

QLineEdit* PapersStep::addField(QFormLayout& form, const QString& label, const QString& name,
                                const QString& placeholder)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    field->setClearButtonEnabled(true);
    field->setLayoutDirection(Qt::LeftToRight); // URIs and paths
    field->setAcceptDrops(false);               // a file is for the whole step
    form.addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &PapersStep::edited);
    return field;
}

void PapersStep::addPaper(QFormLayout& form, PaperKind kind, const QString& label, const QString& name,
                          const QString& placeholder)
{
    QLineEdit* field = addField(form, label, name, placeholder);
    auto* choose = field->addAction(QIcon::fromTheme(u"document-open"_s), QLineEdit::LeadingPosition);
    choose->setToolTip(tr("Choose a file"));
    connect(choose, &QAction::triggered, this, [this, kind] { chooseFor(kind); });
    m_papers.emplace(kind, field);
}

void PapersStep::fill(service::ReadinessRequest& request) const
{
    request.notification = m_notification->text().trimmed();
    request.rsync = m_rsync->text().trimmed();
    for (const auto& [kind, field] : m_papers)
        service::placeOf(request, kind) = field->text().trimmed();
}

void PapersStep::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Choose the files to check"));
    dialog->setObjectName(u"choosePapersDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &PapersStep::take);
    dialog->open();
}

void PapersStep::chooseFor(PaperKind kind)
{
    auto* dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_papers.at(kind), &QLineEdit::setText);
    dialog->open();
}

void PapersStep::take(const QStringList& paths)
{
    m_session.ask(
        this, [paths](const service::Workspace&) -> Expected<Recognised> { return recognise(paths); },
        [this](const Expected<Recognised>& found) { put(found->papers, found->errors); });
}

void PapersStep::put(const std::vector<service::Paper>& papers, const std::vector<Error>& errors)
{
    QStringList lines;
    for (const service::Paper& paper : papers) {
        if (paper.kind == PaperKind::Profile)
            Q_EMIT profileGiven(paper.path);
        else
            m_papers.at(paper.kind)->setText(paper.path);
        const QString name = QFileInfo(paper.path).fileName();
        lines << (paper.says.isEmpty() ? tr("Taken: %1").arg(name)
                                       : tr("Taken: %1 (%2)").arg(name, paper.says));
    }
    for (const Error& error : errors)
        lines << error.toString();
    setMessage(lines.join(u'\n'), !errors.empty());
}

void PapersStep::tell(const Error& error)
{
    std::map<QString, QLineEdit*> fields{{u"--notify"_s, m_notification}, {u"--rsync"_s, m_rsync}};
    for (const auto& [kind, field] : m_papers)
        if (!field->text().isEmpty())
            fields.emplace(field->text().trimmed(), field);
    for (const auto& [where, field] : fields)
        if (error.where == where || error.where.startsWith(where + u':'))
            field->setFocus();
    if (error.kind == Error::Kind::Usage)
        return setMessage(tr("There is nothing to check yet: drop the files, or type the URIs."), true);
    const QString what = error.hint.isEmpty() ? error.what : u"%1 (%2)"_s.arg(error.what, error.hint);
    setMessage(error.where.startsWith("--"_L1) ? what : u"%1: %2"_s.arg(error.where, what), true);
}

void PapersStep::setMessage(const QString& text, bool isBad)
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_messageIcon->setPixmap(
        QIcon::fromTheme(isBad ? u"data-error"_s : u"data-success"_s).pixmap(side, side));
    m_messageIcon->setVisible(!text.isEmpty());
    m_message->setText(text);
}

void PapersStep::clear()
{
    m_notification->clear();
    m_rsync->clear();
    for (const auto& entry : m_papers)
        entry.second->clear();
    setMessage({}, false);
}

void PapersStep::showDropping(bool isDropping)
{
    m_place->setFrameStyle(isDropping ? QFrame::Box | QFrame::Plain : QFrame::StyledPanel | QFrame::Sunken);
    m_place->setLineWidth(isDropping ? 2 : 1);
}

void PapersStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (localFiles(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    showDropping(true);
}

void PapersStep::dragLeaveEvent(QDragLeaveEvent*) { showDropping(false); }

void PapersStep::dropEvent(QDropEvent* event)
{
    showDropping(false);
    event->acceptProposedAction();
    take(localFiles(*event->mimeData()));
}

} // namespace caretaker::ui
