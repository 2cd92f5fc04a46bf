// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages of FirstRun. Each says to its wizard what to open once it is complete.
#pragma once

#include "ui/settings/first_run.h"

#include <QWizardPage>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
QT_END_NAMESPACE

namespace caretaker::ui {

class LabProgress;

class ChoicePage : public QWizardPage
{
    Q_OBJECT
public:
    explicit ChoicePage(QWidget* parent);
    int nextId() const override;

private:
    QRadioButton* add(const QString& name, const QString& title, const QString& words);
    QRadioButton* m_lab;
    QRadioButton* m_import;
    QRadioButton* m_open;
};

class LabPage : public QWizardPage
{
    Q_OBJECT
public:
    LabPage(const FirstRun::Places& places, const Clock& clock, QWidget* parent);
    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;
    int nextId() const override { return -1; }

private:
    FirstRun::Places m_places;
    Clock m_clock;
    LabProgress* m_progress;
    QLabel* m_fault;
    bool m_isMade = false;
};

class ImportPage : public QWizardPage
{
    Q_OBJECT
public:
    ImportPage(const FirstRun::Places& places, const Clock& clock, QWidget* parent);
    bool isComplete() const override { return m_isDone; }
    int nextId() const override { return -1; }

private:
    void run();
    void allow();

    Clock m_clock;
    QLineEdit* m_fleet;
    QLineEdit* m_database;
    QPushButton* m_run;
    QLabel* m_verdict;
    bool m_isDone = false;
};

class OpenPage : public QWizardPage
{
    Q_OBJECT
public:
    explicit OpenPage(QWidget* parent);
    bool isComplete() const override;
    bool validatePage() override;
    int nextId() const override { return -1; }

private:
    QLineEdit* m_database;
    QLineEdit* m_config;
};

} // namespace caretaker::ui
