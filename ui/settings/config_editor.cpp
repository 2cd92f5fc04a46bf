// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/config_editor.h"

#include "ui/base/toml_edit.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>
#include <QTimer>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto TypingPause = std::chrono::milliseconds(250);

} // namespace

ConfigEditor::ConfigEditor(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_path(session.request().configFile), m_edit(new TomlEdit(this)),
      m_icon(new QLabel(this)), m_verdict(plainText({}, this)),
      m_go(new QPushButton(tr("&Go to the line"), this)),
      m_save(new QPushButton(QIcon::fromTheme(u"document-save"_s), tr("&Save"), this)),
      m_revert(new QPushButton(QIcon::fromTheme(u"document-revert"_s), tr("&Read the file again"), this)),
      m_timer(new QTimer(this))
{
    m_edit->setObjectName(u"toml"_s);
    m_edit->setAccessibleName(tr("Text of the configuration"));
    m_edit->setReadOnly(session.isReadOnly());
    m_save->setObjectName(u"save"_s);
    m_revert->setObjectName(u"revert"_s);
    m_verdict->setObjectName(u"verdict"_s);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_icon, 0, Qt::AlignTop);
    bottom->addWidget(m_verdict, 1);
    bottom->addWidget(m_go);
    bottom->addWidget(m_revert);
    bottom->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    const QString intro =
        m_path.isEmpty() ? tr("No configuration file is in use. Start the desktop with --config FILE to "
                              "edit one here. This is what is in force:")
                         : tr("%1. Saved changes take effect when the desktop is started again.").arg(m_path);
    layout->addWidget(plainText(intro, this));
    layout->addWidget(m_edit, 1);
    layout->addLayout(bottom);
    m_go->hide();
    connect(m_go, &QPushButton::clicked, this, [this] { m_edit->goTo(m_edit->markedLine(), 1); });
    m_timer->setSingleShot(true);
    m_timer->setInterval(TypingPause);
    connect(m_timer, &QTimer::timeout, this, &ConfigEditor::check);
    connect(m_edit, &QPlainTextEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_save, &QPushButton::clicked, this, &ConfigEditor::save);
    connect(m_revert, &QPushButton::clicked, this, &ConfigEditor::load);
    if (m_path.isEmpty()) {
        m_edit->setPlainText(QString::fromUtf8(session.config().toToml()));
        m_edit->setReadOnly(true);
        m_save->hide();
        m_revert->hide();
    }
}

QString ConfigEditor::verdict() const { return m_verdict->text(); }

bool ConfigEditor::isChanged() const { return m_edit->document()->isModified(); }

void ConfigEditor::refresh()
{
    if (!m_path.isEmpty() && !isChanged())
        load();
}

void ConfigEditor::load()
{
    m_session.ask(
        this, [path = m_path](const service::Workspace&) { return service::readConfigText(path); },
        [this](const Expected<service::ConfigText>& read) {
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            if (read->hash != m_read || isChanged())
                m_edit->setPlainText(QString::fromUtf8(read->text));
            m_read = read->hash;
            m_edit->document()->setModified(false);
            check();
        });
}

void ConfigEditor::check()
{
    if (m_path.isEmpty())
        return;
    m_session.ask(
        this,
        [text = m_edit->toPlainText().toUtf8(), path = m_path](const service::Workspace&) {
            return service::Config::parse(text, path);
        },
        [this](const Expected<service::Config>& parsed) { tell(parsed); });
}

void ConfigEditor::tell(const Expected<service::Config>& parsed)
{
    constexpr int side = 16;
    m_icon->setPixmap(QIcon::fromTheme(parsed ? u"dialog-ok-apply"_s : u"dialog-error"_s).pixmap(side, side));
    const int line = parsed ? 0 : service::lineOfFault(parsed.error(), m_path);
    m_edit->setMarks(
        line > 0 ? std::vector<TomlEdit::Mark>{{.line = line, .isError = true, .text = parsed.error().what}}
                 : std::vector<TomlEdit::Mark>{});
    m_go->setVisible(line > 0);
    QString fault;
    if (!parsed) {
        const Error& error = parsed.error();
        fault = line > 0 ? tr("Line %1: %2").arg(line).arg(error.what) : error.what;
        if (!error.hint.isEmpty())
            fault += u" ("_s + error.hint + u')';
    }
    m_verdict->setText(!parsed ? fault : isChanged() ? tr("Correct, and not saved yet.") : tr("Correct."));
    m_save->setEnabled(parsed && isChanged() && !m_session.isReadOnly());
    m_revert->setEnabled(isChanged());
}

void ConfigEditor::save()
{
    const QByteArray text = m_edit->toPlainText().toUtf8();
    m_session.ask(
        this,
        [text, path = m_path, wasRead = m_read](const service::Workspace&) {
            return service::saveConfigText(path, text, wasRead);
        },
        [this, text](const Expected<QString>& backup) {
            if (!backup) {
                Q_EMIT failed(backup.error());
                return;
            }
            m_read = sha256Of(text);
            m_edit->document()->setModified(m_edit->toPlainText().toUtf8() != text);
            check();
            Q_EMIT said(tr("Saved. What was there is kept in %1.").arg(*backup));
        });
}

} // namespace caretaker::ui
