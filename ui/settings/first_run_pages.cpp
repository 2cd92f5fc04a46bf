// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/first_run_pages.h"

#include "core/service/demo_folder.h"
#include "core/service/first_database.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/settings/lab_progress.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

/// A line with a button that opens a file dialog.
QLayout* fileLine(QLineEdit* line, const QString& title, const QString& button)
{
    auto* choose = new QPushButton(button, line->parentWidget());
    choose->setAccessibleName(title);
    QObject::connect(choose, &QPushButton::clicked, line, [line, title] {
        auto* dialog = new QFileDialog(line, title);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        QObject::connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
        dialog->open();
    });
    auto* layout = new QHBoxLayout;
    layout->addWidget(line, 1);
    layout->addWidget(choose);
    return layout;
}

void addLine(QFormLayout& form, const QString& label, QLineEdit* line, QLayout* layout)
{
    form.addRow(label, layout);
    static_cast<QLabel*>(form.labelForField(layout))->setBuddy(line);
}

} // namespace

ChoicePage::ChoicePage(QWidget* parent) : QWizardPage(parent)
{
    setTitle(tr("What do you want to look after?"));
    setSubTitle(tr("There is no database yet. What you choose can be changed later."));
    new QVBoxLayout(this);
    m_lab = add(
        u"lab"_s, tr("&A lab fleet with a history, to learn and to try"),
        tr("Sixteen CAs on this machine, healthy and not, through %1 virtual days; nothing of it is real, "
           "and nobody gets a message.")
            .arg(LabDays));
    m_import =
        add(u"import"_s, tr("&My fleet, from a file"),
            tr("The CAs in a CSV or JSON file, into a new database. Looking at them begins with the command "
               "caretaker cycle."));
    m_open = add(u"open"_s, tr("A &database that is there already"),
                 tr("With its configuration, as the command line uses it."));
    m_lab->setChecked(true);
    static_cast<QVBoxLayout*>(layout())->addStretch();
}

QRadioButton* ChoicePage::add(const QString& name, const QString& title, const QString& words)
{
    auto* button = new QRadioButton(title, this);
    button->setObjectName(name);
    button->setAccessibleDescription(words);
    auto* text = plainText(words, this);
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setIndent(24);
    text->setContentsMargins(0, 0, 0, 10);
    layout()->addWidget(button);
    layout()->addWidget(text);
    return button;
}

int ChoicePage::nextId() const
{
    return m_lab->isChecked()      ? FirstRun::LabPage
           : m_import->isChecked() ? FirstRun::ImportPage
                                   : FirstRun::OpenPage;
}

LabPage::LabPage(const FirstRun::Places& places, const Clock& clock, QWidget* parent)
    : QWizardPage(parent), m_places(places), m_clock(clock), m_progress(new LabProgress(this)),
      m_fault(plainText({}, this))
{
    setTitle(tr("The lab fleet"));
    setSubTitle(
        tr("It is made in %1. That takes some minutes, once. Going back or cancelling leaves nothing there.")
            .arg(places.lab));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_progress);
    layout->addWidget(m_fault);
    layout->addStretch();
    connect(m_progress, &LabProgress::made, this, [this] {
        m_isMade = true;
        m_progress->hide();
        m_fault->setText(tr("The lab fleet is ready."));
        static_cast<FirstRun*>(wizard())->setRequest(labRequest(m_places.lab));
        Q_EMIT completeChanged();
    });
    connect(m_progress, &LabProgress::failed, m_fault, [this](const Error& error) {
        m_fault->setText(textOf(error));
        m_progress->hide();
    });
}

void LabPage::initializePage()
{
    m_fault->setText({});
    m_progress->show();
    if (!m_isMade)
        m_progress->start(m_places.lab, m_clock(), m_places.labDays);
}

void LabPage::cleanupPage() { m_progress->cancel(); }

bool LabPage::isComplete() const { return m_isMade; }

ImportPage::ImportPage(const FirstRun::Places& places, const Clock& clock, QWidget* parent)
    : QWizardPage(parent), m_clock(clock), m_fleet(new QLineEdit(this)),
      m_database(new QLineEdit(places.database, this)), m_run(new QPushButton(tr("&Import"), this)),
      m_verdict(plainText({}, this))
{
    setTitle(tr("A fleet from a file"));
    setSubTitle(
        tr("CSV or JSON, as the command caretaker ca import reads it. All CAs of the file, or none."));
    m_fleet->setObjectName(u"fleet"_s);
    m_database->setObjectName(u"database"_s);
    m_run->setObjectName(u"run"_s);
    m_verdict->setObjectName(u"verdict"_s);
    auto* form = new QFormLayout(this);
    addLine(*form, tr("&Fleet file:"), m_fleet, fileLine(m_fleet, tr("A fleet file"), tr("C&hoose...")));
    form->addRow(tr("New &database:"), m_database);
    auto* act = new QHBoxLayout; // as wide as its words
    act->addWidget(m_run);
    act->addStretch();
    form->addRow(QString(), act);
    form->addRow(m_verdict);
    connect(m_fleet, &QLineEdit::textChanged, this, &ImportPage::allow);
    connect(m_database, &QLineEdit::textChanged, this, &ImportPage::allow);
    connect(m_run, &QPushButton::clicked, this, &ImportPage::run);
    allow();
}

void ImportPage::allow()
{
    m_run->setEnabled(!m_fleet->text().isEmpty() && !m_database->text().isEmpty() && !m_isDone);
}

void ImportPage::run()
{
    m_run->setEnabled(false);
    const service::FirstDatabase wanted{m_fleet->text(), m_database->text()};
    auto report = std::make_shared<std::optional<Expected<service::ImportReport>>>();
    auto* job = new LongJob(this);
    connect(job, &LongJob::ended, this, [this, report, wanted] {
        const auto& imported = **report;
        m_isDone = imported.has_value();
        m_verdict->setText(imported ? tr("CAs imported: %1").arg(imported->added) : textOf(imported.error()));
        if (imported)
            static_cast<FirstRun*>(wizard())->setRequest({.database = wanted.path});
        allow();
        Q_EMIT completeChanged();
    });
    const store::Author author{u"os:"_s + service::currentUserName(), m_clock()};
    job->run([report, wanted, author](JobControl&) {
        report->emplace(service::makeFirstDatabase(wanted, author));
    });
}

OpenPage::OpenPage(QWidget* parent)
    : QWizardPage(parent), m_database(new QLineEdit(this)), m_config(new QLineEdit(this))
{
    setTitle(tr("A database that is there already"));
    setSubTitle(tr("One of both is enough: a configuration names its database."));
    m_database->setObjectName(u"database"_s);
    m_config->setObjectName(u"config"_s);
    auto* form = new QFormLayout(this);
    addLine(*form, tr("&Configuration:"), m_config,
            fileLine(m_config, tr("A configuration"), tr("C&hoose...")));
    addLine(*form, tr("&Database:"), m_database, fileLine(m_database, tr("A database"), tr("Ch&oose...")));
    for (QLineEdit* line : {m_config, m_database})
        connect(line, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
}

bool OpenPage::isComplete() const
{
    const auto isThere = [](const QLineEdit* line) {
        return line->text().isEmpty() || QFileInfo(line->text()).isFile();
    };
    const bool isAny = !m_config->text().isEmpty() || !m_database->text().isEmpty();
    return isAny && isThere(m_config) && isThere(m_database);
}

bool OpenPage::validatePage()
{
    static_cast<FirstRun*>(wizard())->setRequest(
        {.configFile = m_config->text(), .database = m_database->text()});
    return true;
}

} // namespace caretaker::ui
