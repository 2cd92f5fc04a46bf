<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>board</name>
    <message>
        <source>Enforcement</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>Открытый список</translation>
    </message>
    <message>
        <source>Revocation ahead</source>
        <translation>Впереди отзыв</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Ждёт утверждения</translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>К исполнению</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>Next the operator is written to; this runs by itself.</source>
        <translation>Далее оператору пишут; это происходит само.</translation>
    </message>
    <message>
        <source>Next people are asked to name the CA in public.</source>
        <translation>Далее людей попросят открыто назвать CA.</translation>
    </message>
    <message>
        <source>Next people are asked to suspend or revoke the certificate.</source>
        <translation>Далее людей попросят приостановить или отозвать сертификат.</translation>
    </message>
    <message>
        <source>People must approve or reject what is proposed.</source>
        <translation>Люди должны утвердить или отклонить предложенное.</translation>
    </message>
    <message>
        <source>Approved: carried out outside this program, then seen to have happened.</source>
        <translation>Утверждено: исполняется вне этой программы, затем наблюдается как свершившееся.</translation>
    </message>
    <message>
        <source>The trouble is gone for now, or the CA is on its way back.</source>
        <translation>Проблемы пока нет, или CA возвращается.</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Приостановление</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>held</source>
        <translation>на паузе</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждено</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>исполнено</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>открыто снова</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Техническое обслуживание</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Исключение</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Апелляция</translation>
    </message>
    <message>
        <source>The policy enforces, and does not only watch</source>
        <translation>Политика применяется, а не только наблюдает</translation>
    </message>
    <message>
        <source>The clock runs: no hold, not blind, no outage of our own</source>
        <translation>Срок идёт: нет паузы, наблюдение ведётся, нет сбоя у нас самих</translation>
    </message>
    <message>
        <source>The operator was notified</source>
        <translation>Оператор уведомлён</translation>
    </message>
    <message>
        <source>A notice left and did not come back</source>
        <translation>Уведомление ушло и не вернулось</translation>
    </message>
    <message>
        <source>The operator&apos;s announcement is on record</source>
        <translation>Объявление оператора записано</translation>
    </message>
    <message>
        <source>A fresh look finds the CA failed</source>
        <translation>Свежий осмотр показывает, что CA не работает</translation>
    </message>
    <message>
        <source>Corroboration: %1 of %2 vantages agree</source>
        <translation>Подтверждение: согласны %1 из %2 точек наблюдения</translation>
    </message>
    <message>
        <source>Approvals: %1 of %2</source>
        <translation>Утверждения: %1 из %2</translation>
    </message>
    <message>
        <source>Reinstatement begun</source>
        <translation>Восстановление начато</translation>
    </message>
    <message>
        <source>Certificate taken away</source>
        <translation>Сертификат изъят</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>Больше делать нечего</translation>
    </message>
    <message>
        <source>until the certificate is gone</source>
        <translation>пока сертификат не исчезнет</translation>
    </message>
    <message>
        <source>clock stands still</source>
        <translation>срок стоит</translation>
    </message>
    <message>
        <source>overdue, due %1</source>
        <translation>просрочено, срок: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок: %1</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>утверждено %1 из %2</translation>
    </message>
    <message>
        <source>%1, ends %2</source>
        <translation>%1, конец: %2</translation>
    </message>
    <message>
        <source>Stable for %1 of %2</source>
        <translation>Стабильно %1 из %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Не хватает: %1</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Отметить ответ…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Поставить на паузу…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Снять паузу…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Утвердить…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Propose again…</source>
        <translation>Предложить снова…</translation>
    </message>
    <message>
        <source>Carried out…</source>
        <translation>Исполнено…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Waive corroboration…</source>
        <translation>Отказаться от подтверждения…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Закрыть…</translation>
    </message>
    <message>
        <source>That takes the role &quot;%1&quot;.</source>
        <translation>Для этого нужна роль «%1».</translation>
    </message>
</context>
<context>
    <name>ca</name>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Look at the name&apos;s records and its name servers: does it resolve elsewhere?</source>
        <translation>Проверьте записи имени и его серверы имён: разрешается ли оно из другого места?</translation>
    </message>
    <message>
        <source>Is the server up, does it listen on this port, and does a firewall let us through?</source>
        <translation>Работает ли сервер, слушает ли он этот порт и пропускает ли нас межсетевой экран?</translation>
    </message>
    <message>
        <source>Renew or replace the server&apos;s certificate; it must name the host and chain to a public authority.</source>
        <translation>Обновите или замените сертификат сервера; он должен называть хост и вести к публичному центру.</translation>
    </message>
    <message>
        <source>Look at the web server&apos;s log and its disk; every file that the notification names must be there.</source>
        <translation>Проверьте журнал веб-сервера и его диск; все файлы из уведомления должны быть на месте.</translation>
    </message>
    <message>
        <source>Is the rsync daemon up, does it have this module, and does it allow this many connections?</source>
        <translation>Работает ли демон rsync, есть ли у него этот модуль и допускает ли он столько соединений?</translation>
    </message>
    <message>
        <source>Have the publication server write a fresh snapshot and notification, with a new session.</source>
        <translation>Пусть сервер публикации запишет новый снимок и уведомление с новой сессией.</translation>
    </message>
    <message>
        <source>Have the CA reissue its manifest; check that its scheduler runs and that its clock is right.</source>
        <translation>Пусть CA заново выпустит манифест; проверьте, что его планировщик работает и часы верны.</translation>
    </message>
    <message>
        <source>Have the CA reissue its CRL together with the manifest.</source>
        <translation>Пусть CA заново выпустит CRL вместе с манифестом.</translation>
    </message>
    <message>
        <source>Have the CA publish exactly what its manifest lists, in one step.</source>
        <translation>Пусть CA опубликует ровно то, что перечисляет манифест, за один шаг.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>хорошо</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>вслепую</translation>
    </message>
    <message>
        <source>The operator of the CA has to act.</source>
        <translation>Действовать должен оператор CA.</translation>
    </message>
    <message>
        <source>The operator of the repository has to act.</source>
        <translation>Действовать должен оператор репозитория.</translation>
    </message>
    <message>
        <source>We have to look at our own side.</source>
        <translation>Нужно проверить нашу сторону.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>to be retried</source>
        <translation>будет повтор</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатано</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>вернулось</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>получен ответ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>открыто снова</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>технический</translation>
    </message>
    <message>
        <source>administrative</source>
        <translation>административный</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>экстренный</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>злоупотребления</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>почтой</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>наши сотрудники</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>заявитель</translation>
    </message>
    <message>
        <source>on probation</source>
        <translation>на испытательном сроке</translation>
    </message>
    <message>
        <source>active</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>выводится</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>выведен</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>being reinstated</source>
        <translation>восстанавливается</translation>
    </message>
    <message>
        <source>it runs</source>
        <translation>они идут</translation>
    </message>
    <message>
        <source>it stands still</source>
        <translation>они стоят</translation>
    </message>
    <message>
        <source>Clocks: continuous %1, cumulative %2. The case counts by the clock &quot;%3&quot;; %4.</source>
        <translation>Часы: непрерывные %1, накопительные %2. Дело считается по часам «%3»; %4.</translation>
    </message>
    <message>
        <source>Hold (%1) by %2: from %3 to %4. %5</source>
        <translation>Приостановка (%1), %2: с %3 по %4. %5</translation>
    </message>
    <message>
        <source>Approval of %1 by %2 on %3</source>
        <translation>Утверждение %1: %2, %3</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>%1, ожидает: %2</translation>
    </message>
    <message>
        <source>%1; its clock stands still</source>
        <translation>%1; её часы стоят</translation>
    </message>
    <message>
        <source>First failure %1, detected %2.</source>
        <translation>Первый сбой %1, обнаружен %2.</translation>
    </message>
    <message>
        <source>Attempts to reach a contact: %1</source>
        <translation>Попыток связаться: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Что делать: %1</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>первый байт через %1</translation>
    </message>
    <message>
        <source>clock of the server off by %1</source>
        <translation>часы сервера отклоняются на %1</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>Манифест %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истёк</translation>
    </message>
    <message>
        <source>Attempts: %1; this is the last.</source>
        <translation>Попыток: %1; это последняя.</translation>
    </message>
    <message>
        <source>Caches of relying parties: a valid manifest until %1.</source>
        <translation>Кэши доверяющих сторон: действительный манифест до %1.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>сертификат</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>манифест</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>Manifest of the parent</source>
        <translation>Манифест вышестоящего CA</translation>
    </message>
    <message>
        <source>CRL of the parent</source>
        <translation>CRL вышестоящего CA</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>age</source>
        <translation>возраст</translation>
    </message>
    <message>
        <source>valid for</source>
        <translation>срок действия</translation>
    </message>
    <message>
        <source>retrieval, median</source>
        <translation>получение, медиана</translation>
    </message>
    <message>
        <source>retrieval, 95 %</source>
        <translation>получение, 95 %</translation>
    </message>
    <message>
        <source>first byte, median</source>
        <translation>первый байт, медиана</translation>
    </message>
    <message>
        <source>on the manifest</source>
        <translation>в манифесте</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>действительные</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>Ещё не оценён.</translation>
    </message>
    <message>
        <source>%1 since %2 (%3).</source>
        <translation>%1 с %2 (%3).</translation>
    </message>
    <message>
        <source>%1 fails at %2: %3.</source>
        <translation>Сбой: %1, %2: %3.</translation>
    </message>
    <message>
        <source>The last round found nothing wrong.</source>
        <translation>Последний цикл не нашёл ничего плохого.</translation>
    </message>
    <message>
        <source>The last round could not see it: that says nothing about the CA.</source>
        <translation>Последний цикл не смог его увидеть: о самом CA это ничего не говорит.</translation>
    </message>
    <message>
        <source>If nothing changes, it will be %1 on %2.</source>
        <translation>Если ничего не изменится, состояние будет: %1, %2.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ActDialog</name>
    <message>
        <source>Your approval is recorded for %1. Another person must approve, too, before anything happens: %2 of %3 so far.</source>
        <translation>Ваше утверждение записывается для %1. Прежде чем что-либо произойдёт, утвердить должен ещё один человек: пока %2 из %3.</translation>
    </message>
    <message>
        <source>With this the step against %1 has all approvals. The certificate is then taken away by people outside this program; all that it signed loses its effect.</source>
        <translation>Теперь у шага в отношении %1 есть все утверждения. Затем люди изымают сертификат вне этой программы; всё, что им подписано, теряет силу.</translation>
    </message>
    <message>
        <source>With this %1 is named in the public list, and its operator is told so.</source>
        <translation>Теперь %1 попадает в открытый список, и об этом сообщается оператору.</translation>
    </message>
    <message>
        <source>Records that the operator of %1, or staff for them, answered. The clock runs on; no further kind of contact is tried.</source>
        <translation>Записывает, что оператор %1 или сотрудник за него ответил. Срок продолжает идти; другие виды контактов больше не пробуются.</translation>
    </message>
    <message>
        <source>The clock of %1 stops until the time given here. Until then nothing falls due and nothing can be approved. A hold can be released at any time.</source>
        <translation>Срок по %1 останавливается до указанного здесь времени. До тех пор ничего не наступает и ничего нельзя утвердить. Паузу можно снять в любой момент.</translation>
    </message>
    <message>
        <source>The clock of %1 runs again from now on; held time does not count.</source>
        <translation>Срок по %1 снова идёт с этого момента; время паузы не считается.</translation>
    </message>
    <message>
        <source>What was rejected is put to people again, and the operator of %1 is told. You cannot be the first to approve it.</source>
        <translation>Отклонённое снова выносится на решение, и об этом сообщается оператору %1. Вы не можете утвердить его первым.</translation>
    </message>
    <message>
        <source>The case of %1 ends without recovery. If the trouble lasts, the next round opens a new case, whose clocks begin anew.</source>
        <translation>Дело %1 заканчивается без восстановления. Если проблема сохранится, следующий раунд откроет новое дело, сроки которого начнутся заново.</translation>
    </message>
    <message>
        <source>The proposal against %1 is off, with all its approvals. It comes back only when a person proposes it again, or when its clock has run again.</source>
        <translation>Предложение в отношении %1 снимается вместе со всеми утверждениями. Оно вернётся, только если человек внесёт его снова или если срок истечёт ещё раз.</translation>
    </message>
    <message>
        <source>Records that the registry took the certificate of %1 away, outside this program. The case then waits until the certificate is seen to be gone.</source>
        <translation>Записывает, что регистратура изъяла сертификат %1 вне этой программы. Затем дело ждёт, пока не станет видно, что сертификата больше нет.</translation>
    </message>
    <message>
        <source>%1 is taken back: first it is reinstating, and once it is stable its probation begins. The operator is told.</source>
        <translation>%1 принимается обратно: сначала идёт восстановление, а когда работа стабильна, начинается испытательный срок. Оператору сообщается.</translation>
    </message>
    <message>
        <source>The case of %1 goes on with fewer vantages than the policy wants. This cannot be taken back.</source>
        <translation>Дело %1 продолжается с меньшим числом точек наблюдения, чем требует политика. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Until (UTC)</source>
        <translation>&amp;До (UTC)</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Решает</translation>
    </message>
    <message>
        <source>I have read what this changes in routing</source>
        <translation>Мне известно, что это меняет в маршрутизации</translation>
    </message>
    <message>
        <source>VRPs at stake: %1</source>
        <translation>Затронуто VRP: %1</translation>
    </message>
    <message>
        <source>How many VRPs are at stake is not known</source>
        <translation>Сколько VRP затронуто, неизвестно</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Appearance</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>A language takes effect when the desktop is started again. Notices and checklists are written in their reader&apos;s language, whatever is chosen here.</source>
        <translation>Язык вступает в силу при следующем запуске. Уведомления и контрольные списки пишутся на языке их читателя, что бы здесь ни было выбрано.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Тема:</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditModel</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>No entry fits the filter. Clear a field above to see more.</source>
        <translation>Нет записей, подходящих под фильтр. Очистите поле выше, чтобы увидеть больше.</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>&amp;Экспорт...</translation>
    </message>
    <message>
        <source>Filter by object</source>
        <translation>Фильтр по объекту</translation>
    </message>
    <message>
        <source>Entries of the audit chain, newest first</source>
        <translation>Записи цепочки аудита, сначала новые</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Запись целиком</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it. Enter goes to what it is about.</source>
        <translation>Выберите запись, чтобы прочитать её целиком. Enter переходит к её предмету.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Записей: %1</translation>
    </message>
    <message>
        <source>Entries: %1 of %2</source>
        <translation>Записей: %1 из %2</translation>
    </message>
    <message>
        <source>follows from</source>
        <translation>следует за</translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation>Записей сохранено в %1: %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BacktestView</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Запустить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Goes over everything that was recorded, as if this policy had been in force: which notices, proposals of suspension and proposals of revocation there would have been, and when. Changes that are not saved yet count. Press Run.</source>
        <translation>Проходит по всему записанному так, как если бы действовала эта политика: какие уведомления, предложения приостановления и предложения отзыва были бы и когда. Несохранённые изменения учитываются. Нажмите «Запустить».</translation>
    </message>
    <message>
        <source>Progress of the backtest</source>
        <translation>Ход проверки на истории</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>&amp;Рядом с ней</translation>
    </message>
    <message>
        <source>Over the &amp;last</source>
        <translation>За по&amp;следние</translation>
    </message>
    <message>
        <source>Who would be hit when</source>
        <translation>Кого и когда это коснулось бы</translation>
    </message>
    <message>
        <source>no other policy</source>
        <translation>без другой политики</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>всё записанное</translation>
    </message>
    <message>
        <source>Nobody would have been hit: there was nothing in this time that the policy acts on. Choose a longer time or another policy.</source>
        <translation>Это никого не коснулось бы: за это время не было ничего, на что политика реагирует. Выберите больший срок или другую политику.</translation>
    </message>
    <message>
        <source>Recorded from %1 to %2; CAs: %3.</source>
        <translation>Записано с %1 по %2; CA: %3.</translation>
    </message>
    <message>
        <source>The plot shows the CAs hit worst: %1 of %2. The table has all.</source>
        <translation>На графике CA, которых это коснулось сильнее всего: %1 из %2. В таблице есть все.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BoardPage</name>
    <message>
        <source>Show the CA</source>
        <translation>Показать CA</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Экспорт доказательств…</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Чтение дел…</translation>
    </message>
    <message>
        <source>%1 is not on the board: it has no open case</source>
        <translation>%1 нет на доске: открытого дела нет</translation>
    </message>
    <message>
        <source>no case is selected</source>
        <translation>дело не выбрано</translation>
    </message>
    <message>
        <source>No case is open. A case opens by itself when a CA&apos;s trouble is confirmed and the policy has a timeline for it.</source>
        <translation>Открытых дел нет. Дело открывается само, когда проблема CA подтверждена и в политике есть для неё порядок сроков.</translation>
    </message>
    <message>
        <source>Select a card above to see its case.</source>
        <translation>Выберите карточку выше, чтобы увидеть её дело.</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>база данных открыта только для чтения</translation>
    </message>
    <message>
        <source>This is no name of a person</source>
        <translation>Это не имя человека</translation>
    </message>
    <message>
        <source>%1: %2, recorded as done by %3</source>
        <translation>%1: %2, записано как действие %3</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Экспорт доказательств</translation>
    </message>
    <message>
        <source>Exported to %1; anybody can check it with: caretaker audit verify FILE</source>
        <translation>Экспортировано в %1; любой может проверить: caretaker audit verify FILE</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BrakeBar</name>
    <message>
        <source>Let the fleet brake go</source>
        <translation>Отпустить общий тормоз</translation>
    </message>
    <message>
        <source>Say how you know that it is not the monitor, its network or a validator that fails. From the next round on what turned bad counts again, for all CAs, for as long as this incident lasts.</source>
        <translation>Объясните, откуда известно, что неисправны не мониторинг, не его сеть и не валидатор. Со следующего цикла ухудшения снова учитываются для всех CA, пока длится этот инцидент.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Отпустить</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Решает</translation>
    </message>
    <message>
        <source>Which CAs</source>
        <translation>Какие CA</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Отпустить…</translation>
    </message>
    <message>
        <source>The fleet brake holds since %1: %2 of %3 CAs that were functional turned bad at once. Nothing gets worse and no step is taken until it ends. Suspect the monitor first.</source>
        <translation>Общий тормоз держит с %1: %2 из %3 работавших CA отказали разом. До его окончания ничто не ухудшается и шаги не делаются. Сначала подозревайте мониторинг.</translation>
    </message>
    <message>
        <source>The fleet is bad since %1, as a person confirmed: the brake lets go.</source>
        <translation>Весь парк CA неисправен с %1, что подтвердил человек: тормоз отпущен.</translation>
    </message>
    <message>
        <source>That takes the role &quot;approver&quot;, and proof of who you are</source>
        <translation>Для этого нужны роль «approver» и подтверждение личности</translation>
    </message>
    <message>
        <source>The brake lets go from the next round on</source>
        <translation>Тормоз отпускается со следующего цикла</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaHeader</name>
    <message>
        <source>Verdict</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Почему</translation>
    </message>
    <message>
        <source>Show or hide why it is so, and what would change it</source>
        <translation>Показать или скрыть, почему это так и что это изменит</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>Перейти к CA</translation>
    </message>
    <message>
        <source>Not judged yet: the next round will say what state it is in.</source>
        <translation>Ещё не оценён: состояние покажет следующий цикл.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaPage</name>
    <message>
        <source>No CA is chosen. Choose one in the fleet, or type its handle after Ctrl+G.</source>
        <translation>CA не выбран. Выберите его в парке или введите его имя после Ctrl+G.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Метрики</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>Перейти к CA</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Вкладка: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseActs</name>
    <message>
        <source>%1 has no key on record and is not the user who is logged in</source>
        <translation>У %1 нет ключа в записях, и это не вошедший в систему пользователь</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CasePane</name>
    <message>
        <source>Continuous clock %1, cumulative clock %2</source>
        <translation>Непрерывный срок %1, накопленный срок %2</translation>
    </message>
    <message>
        <source>Calendar clock %1</source>
        <translation>Календарный срок %1</translation>
    </message>
    <message>
        <source>%1; it stands still</source>
        <translation>%1; стоит</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>Предложено: %1</translation>
    </message>
    <message>
        <source>Approved and signed by %1 on %2</source>
        <translation>Утверждено и подписано: %1, %2</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>Утверждено: %1, %2</translation>
    </message>
    <message>
        <source>Nobody may approve: name approvers in the configuration</source>
        <translation>Утверждать некому: назначьте утверждающих в конфигурации</translation>
    </message>
    <message>
        <source>Still needed: %1, of %2</source>
        <translation>Ещё нужно: %1 из числа: %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Далее: %1</translation>
    </message>
    <message>
        <source>First failure %1, detected %2</source>
        <translation>Первый сбой %1, обнаружен %2</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Оператор: %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не хватает</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>watched only</source>
        <translation>только наблюдение</translation>
    </message>
    <message>
        <source>Needed for: %1</source>
        <translation>Нужно для: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseTab</name>
    <message>
        <source>This CA has no case. One opens by itself when the policy says so.</source>
        <translation>У этого CA нет дел. Дело открывается само, когда этого требует политика.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий этап</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Open on the &amp;board</source>
        <translation>Открыть на &amp;доске</translation>
    </message>
    <message>
        <source>What happened in the case</source>
        <translation>Что происходило в деле</translation>
    </message>
    <message>
        <source>Acknowledge, hold, approve and close cases there</source>
        <translation>Там дела принимают, приостанавливают, утверждают и закрывают</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CheckStep</name>
    <message>
        <source>Progress of the check</source>
        <translation>Ход проверки</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Проверено: %1</translation>
    </message>
    <message>
        <source>Looking at: %1</source>
        <translation>Проверяется: %1</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>Все проверки по группам</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <translation>Контрольные списки</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Контрольный список</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>Undo the last tick</source>
        <translation>Отменить последнюю отметку</translation>
    </message>
    <message>
        <source>C&amp;lose the period...</source>
        <translation>&amp;Закрыть период...</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Пункты контрольного списка</translation>
    </message>
    <message>
        <source>Choose a CA above to see its operator&apos;s checklist.</source>
        <translation>Выберите CA выше, чтобы увидеть контрольный список её оператора.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChoicePage</name>
    <message>
        <source>What do you want to look after?</source>
        <translation>За чем вы хотите следить?</translation>
    </message>
    <message>
        <source>There is no database yet. What you choose can be changed later.</source>
        <translation>Базы данных ещё нет. Выбор можно изменить позже.</translation>
    </message>
    <message>
        <source>&amp;A lab fleet with a history, to learn and to try</source>
        <translation>&amp;Лабораторный парк с историей, чтобы учиться и пробовать</translation>
    </message>
    <message>
        <source>Sixteen CAs on this machine, healthy and not, through %1 virtual days; nothing of it is real, and nobody gets a message.</source>
        <translation>Шестнадцать CA на этой машине, исправных и нет, за %1 виртуальных дней; ничего настоящего, и никто не получит писем.</translation>
    </message>
    <message>
        <source>&amp;My fleet, from a file</source>
        <translation>&amp;Мой парк CA, из файла</translation>
    </message>
    <message>
        <source>The CAs in a CSV or JSON file, into a new database. Looking at them begins with the command caretaker cycle.</source>
        <translation>CA из файла CSV или JSON в новую базу данных. Наблюдение начинается командой caretaker cycle.</translation>
    </message>
    <message>
        <source>A &amp;database that is there already</source>
        <translation>Существующая &amp;база данных</translation>
    </message>
    <message>
        <source>With its configuration, as the command line uses it.</source>
        <translation>С её конфигурацией, как её использует командная строка.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedModel</name>
    <message>
        <source>Checklist</source>
        <translation>Контрольный список</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не выполнено</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedTab</name>
    <message>
        <source>No period was closed yet. Each is closed by the first cycle after its end.</source>
        <translation>Ни один период ещё не закрыт. Каждый закрывается первым циклом после его окончания.</translation>
    </message>
    <message>
        <source>Closed checklists</source>
        <translation>Закрытые контрольные списки</translation>
    </message>
    <message>
        <source>As they stood when they were closed. Enter opens one, to read.</source>
        <translation>В том виде, в каком они были закрыты. Enter открывает список для чтения.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ConfigEditor</name>
    <message>
        <source>&amp;Go to the line</source>
        <translation>П&amp;ерейти к строке</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>&amp;Перечитать файл</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>Текст конфигурации</translation>
    </message>
    <message>
        <source>No configuration file is in use. Start the desktop with --config FILE to edit one here. This is what is in force:</source>
        <translation>Файл конфигурации не используется. Запустите программу с --config ФАЙЛ, чтобы редактировать его здесь. Сейчас действует:</translation>
    </message>
    <message>
        <source>%1. Saved changes take effect when the desktop is started again.</source>
        <translation>%1. Сохранённые изменения вступают в силу при следующем запуске.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Correct, and not saved yet.</source>
        <translation>Верно, но ещё не сохранено.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Верно.</translation>
    </message>
    <message>
        <source>Saved. What was there is kept in %1.</source>
        <translation>Сохранено. Прежнее содержимое хранится в %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ContactsTab</name>
    <message>
        <source>mail came back on %1</source>
        <translation>письмо вернулось %1</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>проверен %1</translation>
    </message>
    <message>
        <source>to be asked again, verified on %1</source>
        <translation>спросить снова, проверен %1</translation>
    </message>
    <message>
        <source>asked on %1, no answer</source>
        <translation>запрошен %1, ответа нет</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>не запрашивался</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Contacts of this CA</source>
        <translation>Контакты этого CA</translation>
    </message>
    <message>
        <source>Nobody is known to write to about this CA. Add contacts to it in the fleet.</source>
        <translation>Неизвестно, кому писать об этом CA. Добавьте контакты в парке.</translation>
    </message>
    <message>
        <source>Ask contacts to &amp;answer</source>
        <translation>Попросить контакты &amp;ответить</translation>
    </message>
    <message>
        <source>Writes to each contact that is not verified and was not asked in the last week.</source>
        <translation>Пишет каждому непроверенному контакту, которого не спрашивали за последнюю неделю.</translation>
    </message>
    <message>
        <source>Contacts asked to answer: %1</source>
        <translation>Контактов, которых попросили ответить: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CountsGrid</name>
    <message>
        <source>Number of CAs</source>
        <translation>Число CA</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DetailsView</name>
    <message>
        <source>waived</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that show it:</source>
        <translation>SHA-256 байтов, которые это показывают:</translation>
    </message>
    <message>
        <source>To fix it:</source>
        <translation>Как исправить:</translation>
    </message>
    <message>
        <source>Waived until %1: %2</source>
        <translation>Исключено до %1: %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Результат: %1</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Обнаружено: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Select a test or something to fix to read all about it.</source>
        <translation>Выберите проверку или то, что нужно исправить, чтобы прочитать подробности.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DiagnosisTab</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Layers by vantage</source>
        <translation>Уровни по точкам наблюдения</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Проверить снова</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>About the selected row</source>
        <translation>О выбранной строке</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>База данных открыта только для чтения.</translation>
    </message>
    <message>
        <source>Looks at this CA from here, stores what was seen and shows it. The next round judges.</source>
        <translation>Проверяет этот CA отсюда, сохраняет увиденное и показывает. Оценит следующий цикл.</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>Ход проверки</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Идёт проверка …</translation>
    </message>
    <message>
        <source>Looked at %1: %2. Stored; the next round judges.</source>
        <translation>Проверено %1: %2. Сохранено; оценит следующий цикл.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesView</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>С&amp;равнить с</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>%1 and %2 have the same rules. Choose another policy to compare with.</source>
        <translation>У %1 и %2 одинаковые правила. Выберите для сравнения другую политику.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditDialog</name>
    <message>
        <source>Edit the notice about %1</source>
        <translation>Изменить уведомление о %1</translation>
    </message>
    <message>
        <source>The new text is sent in place of the old one, which is kept. The audit log says who changed it and why. Facts, dates and recipient stay as they are.</source>
        <translation>Новый текст отправляется вместо старого, который сохраняется. Журнал аудита показывает, кто и почему его изменил. Факты, даты и получатель остаются прежними.</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>Заменить текст</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditorView</name>
    <message>
        <source>&amp;Discard changes</source>
        <translation>О&amp;тменить изменения</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Текст политики</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>Что не так в тексте</translation>
    </message>
    <message>
        <source>Shipped with Caretaker and not to be changed: extend or copy it in a file of your own.</source>
        <translation>Поставляется с Caretaker и не изменяется: расширьте или скопируйте её в собственный файл.</translation>
    </message>
    <message>
        <source>Changed and not saved. What you type is kept, also if the program ends.</source>
        <translation>Изменено и не сохранено. Набранное не пропадёт, даже если программа завершится.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Строка %1, столбец %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>There is an error:</source>
        <translation>Есть ошибка:</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Ошибок нет</translation>
    </message>
    <message>
        <source>No errors. To look at once more: %1</source>
        <translation>Ошибок нет. Стоит взглянуть ещё раз: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EvidenceTab</name>
    <message>
        <source>expired</source>
        <translation>истёк</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>Точка наблюдения</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байт</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Export &amp;evidence…</source>
        <translation>Экспорт &amp;доказательств…</translation>
    </message>
    <message>
        <source>Export &amp;case…</source>
        <translation>Экспорт де&amp;ла…</translation>
    </message>
    <message>
        <source>One tar file with the bytes, their hashes and how to check them</source>
        <translation>Один файл tar с байтами, их хешами и описанием проверки</translation>
    </message>
    <message>
        <source>One tar file with observations, decisions, policy, audit chain and evidence, without contact data</source>
        <translation>Один файл tar с наблюдениями, решениями, политикой, цепочкой аудита и доказательствами, без контактных данных</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Экспорт доказательств</translation>
    </message>
    <message>
        <source>Export case</source>
        <translation>Экспорт дела</translation>
    </message>
    <message>
        <source>No evidence was kept yet. It is kept when what a look finds changes.</source>
        <translation>Доказательств пока нет. Они сохраняются, когда меняется результат проверки.</translation>
    </message>
    <message>
        <source>Pieces of evidence: %1, newest first</source>
        <translation>Доказательств: %1, сначала новые</translation>
    </message>
    <message>
        <source>%1: pieces of evidence %2, expired before %3</source>
        <translation>%1: доказательств %2, истекло ранее %3</translation>
    </message>
    <message>
        <source>%1: files %2, cases %3; check it with caretaker audit verify</source>
        <translation>%1: файлов %2, дел %3; проверка: caretaker audit verify</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportDialog</name>
    <message>
        <source>Export the checklist</source>
        <translation>Экспорт контрольного списка</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>В&amp;ыбрать...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Фай&amp;л:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспортировать в</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportSinceDialog</name>
    <message>
        <source>Export the chain</source>
        <translation>Экспорт цепочки</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>В&amp;ыбрать...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>One entry a line, as JSON. Anyone can check the lines without this program.</source>
        <translation>По одной записи в строке, в JSON. Проверить строки может каждый без этой программы.</translation>
    </message>
    <message>
        <source>&amp;After entry:</source>
        <translation>&amp;После записи:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Фай&amp;л:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспортировать в</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterBar</name>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>С дня</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>По день</translation>
    </message>
    <message>
        <source>CA, case or other object</source>
        <translation>CA, дело или другой объект</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>В любое время</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Days chosen</source>
        <translation>Выбранные дни</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterField</name>
    <message>
        <source>“%1” is not a key</source>
        <translation>«%1» — не ключ</translation>
    </message>
    <message>
        <source>“%1” is not a value here</source>
        <translation>«%1» здесь не значение</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>не хватает значения</translation>
    </message>
    <message>
        <source>“%1” is not a duration</source>
        <translation>«%1» — не длительность</translation>
    </message>
    <message>
        <source>“%1” is not a percentage</source>
        <translation>«%1» — не процент</translation>
    </message>
    <message>
        <source>“%1” is compared with &gt; or &lt;</source>
        <translation>«%1» сравнивают знаком &gt; или &lt;</translation>
    </message>
    <message>
        <source>“%1” stands before a colon</source>
        <translation>после «%1» ставят двоеточие</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>кавычка не закрыта</translation>
    </message>
    <message>
        <source>nothing stands after “-”</source>
        <translation>после «-» ничего нет</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>Символ %1: %2.</translation>
    </message>
    <message>
        <source>At character %1: %2. Possible: %3</source>
        <translation>Символ %1: %2. Возможно: %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FirstRun</name>
    <message>
        <source>Caretaker: the first start</source>
        <translation>Caretaker: первый запуск</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FixesModel</name>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetColumns</name>
    <message>
        <source>waits for approval</source>
        <translation>ожидает утверждения</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>просрочено, %1</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>заявитель</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>испытательный срок</translation>
    </message>
    <message>
        <source>active</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>выводится</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>reinstating</source>
        <translation>восстанавливается</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Длится</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Manifest age</source>
        <translation>Возраст манифеста</translation>
    </message>
    <message>
        <source>Latency (s)</source>
        <translation>Задержка (с)</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступен</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Репозиторий</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>The next state, and when, if readings go on as they are</source>
        <translation>Следующее состояние и когда оно наступит, если показания не изменятся</translation>
    </message>
    <message>
        <source>How long it has been in its state</source>
        <translation>Сколько времени длится это состояние</translation>
    </message>
    <message>
        <source>How long ago the manifest was made that our vantage saw last</source>
        <translation>Как давно выпущен последний манифест, который видела наша точка наблюдения</translation>
    </message>
    <message>
        <source>Mean time to fetch everything, in the hour of the last round</source>
        <translation>Среднее время полной загрузки в час последнего цикла</translation>
    </message>
    <message>
        <source>Functional share of the watched time, over 30 days or as the policy says</source>
        <translation>Доля времени наблюдения, когда CA работал, за 30 дней или по политике</translation>
    </message>
    <message>
        <source>What comes next in its open case</source>
        <translation>Что дальше в открытом деле</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Ещё не оценён</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 с %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Over %1; the target is %2</source>
        <translation>За %1; цель: %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetPage</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Не удалось записать файл: %1</translation>
    </message>
    <message>
        <source>Filter: words, state:dead, issue:any, since&gt;7d (Ctrl+Space proposes)</source>
        <translation>Фильтр: слова, state:dead, issue:any, since&gt;7d (Ctrl+Пробел — варианты)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Чтение списка CA</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Все CA</translation>
    </message>
    <message>
        <source>%1 of %2 CAs, as of %3</source>
        <translation>CA: %1 из %2, по состоянию на %3</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>выбрано: %1</translation>
    </message>
    <message>
        <source>No CA is watched yet. “caretaker ca import” takes in a list, and “caretaker discover” finds the delegated CAs under a trust anchor.</source>
        <translation>Пока не наблюдается ни один CA. «caretaker ca import» загружает список, а «caretaker discover» находит делегированные CA под якорем доверия.</translation>
    </message>
    <message>
        <source>No CA matches this filter. Esc in the filter clears it.</source>
        <translation>Ни один CA не подходит под этот фильтр. Esc в поле фильтра очищает его.</translation>
    </message>
    <message>
        <source>&amp;Open the CA</source>
        <translation>&amp;Открыть CA</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Копировать как текст</translation>
    </message>
    <message>
        <source>&amp;Export as CSV</source>
        <translation>&amp;Экспорт в CSV</translation>
    </message>
    <message>
        <source>The selected rows, or all that are shown, with the columns that are shown</source>
        <translation>Выбранные строки или все показанные, с показанными столбцами</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Перейти к фильтру</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Виды</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>&amp;Сохранить этот вид</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>&amp;Удалить вид</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>A name for this filter, these columns and this order:</source>
        <translation>Название для этого фильтра, этих столбцов и этого порядка:</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>Вид «%1» сохранён</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Удалить вид</translation>
    </message>
    <message>
        <source>Which view is no longer needed?</source>
        <translation>Какой вид больше не нужен?</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопировано: %1</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Значения через запятую (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Записано в %1: %2</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Проверить снова</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>База данных открыта только для чтения.</translation>
    </message>
    <message>
        <source>Select the CAs to look at.</source>
        <translation>Выберите CA, которые нужно проверить.</translation>
    </message>
    <message>
        <source>At most %1 CAs at once: the next round looks at all of them.</source>
        <translation>Не более %1 CA за раз: следующий цикл проверяет все.</translation>
    </message>
    <message>
        <source>Looks at the selected CAs from here and stores what was seen. The next round judges.</source>
        <translation>Проверяет выбранные CA отсюда и сохраняет увиденное. Оценит следующий цикл.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetViews</name>
    <message>
        <source>All CAs</source>
        <translation>Все CA</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>Неисправные</translation>
    </message>
    <message>
        <source>About to change state</source>
        <translation>Скоро сменят состояние</translation>
    </message>
    <message>
        <source>With an issue</source>
        <translation>С проблемой</translation>
    </message>
    <message>
        <source>With an open case</source>
        <translation>С открытым делом</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Ожидают утверждения</translation>
    </message>
    <message>
        <source>Manifest older than a day</source>
        <translation>Манифест старше суток</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsChart</name>
    <message>
        <source>Plot of who would be hit when</source>
        <translation>График: кого и когда это коснулось бы</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsModel</name>
    <message>
        <source>Held back: %1</source>
        <translation>Задержано: %1</translation>
    </message>
    <message>
        <source>Withdrawn: it recovered</source>
        <translation>Отозвано: CA восстановился</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Когда (UTC)</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::IdentityFields</name>
    <message>
        <source>Decided by</source>
        <translation>Решает</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>File of the private key of %1 (PEM). It proves who decides, and an approval is signed with it.</source>
        <translation>Файл закрытого ключа %1 (PEM). Он доказывает, кто решает, и им подписывается утверждение.</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to confirm, as the user who is logged in.</source>
        <translation>Введите «%1» для подтверждения как вошедший в систему пользователь.</translation>
    </message>
    <message>
        <source>%1 has no key on record and is not the user who is logged in (%2).</source>
        <translation>У %1 нет ключа в записях, и это не вошедший в систему пользователь (%2).</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Закрытый ключ</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ImportPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>A fleet from a file</source>
        <translation>Парк CA из файла</translation>
    </message>
    <message>
        <source>CSV or JSON, as the command caretaker ca import reads it. All CAs of the file, or none.</source>
        <translation>CSV или JSON в том виде, как его читает команда caretaker ca import. Все CA из файла или ни одной.</translation>
    </message>
    <message>
        <source>&amp;Fleet file:</source>
        <translation>&amp;Файл парка CA:</translation>
    </message>
    <message>
        <source>A fleet file</source>
        <translation>Файл парка CA</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>Вы&amp;брать...</translation>
    </message>
    <message>
        <source>New &amp;database:</source>
        <translation>Новая &amp;база данных:</translation>
    </message>
    <message>
        <source>CAs imported: %1</source>
        <translation>Импортировано CA: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::InUse</name>
    <message>
        <source>What is in use</source>
        <translation>Что используется</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>из командной строки</translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation>из конфигурации</translation>
    </message>
    <message>
        <source>Database and policy</source>
        <translation>База данных и политика</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>none: everything has its default value</source>
        <translation>нет: всё имеет значения по умолчанию</translation>
    </message>
    <message>
        <source>kept in the database</source>
        <translation>хранится в базе данных</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>SHA-256 of the policy</source>
        <translation>SHA-256 политики</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>The configuration names no people: every user is an editor, nobody approves.</source>
        <translation>Конфигурация не называет людей: каждый пользователь — редактор, утверждать некому.</translation>
    </message>
    <message>
        <source>signs with a key</source>
        <translation>подписывает ключом</translation>
    </message>
    <message>
        <source>Where we look from</source>
        <translation>Откуда мы наблюдаем</translation>
    </message>
    <message>
        <source>last look %1 (%2)</source>
        <translation>последнее наблюдение %1 (%2)</translation>
    </message>
    <message>
        <source>has not looked yet</source>
        <translation>ещё не наблюдала</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Каждые</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>Контрольные узлы (canary)</translation>
    </message>
    <message>
        <source>none: our own network failing looks like theirs failing</source>
        <translation>нет: сбой нашей сети выглядит как их сбой</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Notices go</source>
        <translation>Уведомления идут</translation>
    </message>
    <message>
        <source>into the folder %1</source>
        <translation>в папку %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Ответы на</translation>
    </message>
    <message>
        <source>Answers are read in</source>
        <translation>Ответы читаются из</translation>
    </message>
    <message>
        <source>nothing: no inbox is configured</source>
        <translation>ниоткуда: входящий ящик не настроен</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Контрольные списки</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemDetails</name>
    <message>
        <source>Details of the item</source>
        <translation>Подробности пункта</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemModel</name>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>Требуется подтвердить</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabDialog</name>
    <message>
        <source>The lab fleet</source>
        <translation>Лабораторный парк</translation>
    </message>
    <message>
        <source>A fleet of sixteen CAs on this machine lives through %1 virtual days. That takes some minutes, once. Nothing is fetched from the Internet.</source>
        <translation>Парк из шестнадцати CA на этой машине проживает %1 виртуальных дней. Это занимает несколько минут, один раз. Из Интернета ничего не загружается.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabPage</name>
    <message>
        <source>The lab fleet</source>
        <translation>Лабораторный парк</translation>
    </message>
    <message>
        <source>It is made in %1. That takes some minutes, once. Going back or cancelling leaves nothing there.</source>
        <translation>Он создаётся в %1. Это занимает несколько минут, один раз. При возврате или отмене там ничего не остаётся.</translation>
    </message>
    <message>
        <source>The lab fleet is ready.</source>
        <translation>Лабораторный парк готов.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabProgress</name>
    <message>
        <source>Signing a world of certificates...</source>
        <translation>Подписывается мир сертификатов...</translation>
    </message>
    <message>
        <source>Making the lab fleet</source>
        <translation>Создаётся лабораторный парк</translation>
    </message>
    <message>
        <source>Virtual hours: %1 of %2</source>
        <translation>Виртуальных часов: %1 из %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListChooser</name>
    <message>
        <source>The registry</source>
        <translation>Регистратура</translation>
    </message>
    <message>
        <source>A CA operator</source>
        <translation>Оператор CA</translation>
    </message>
    <message>
        <source>Whose checklist</source>
        <translation>Чей список</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>A day of the period</source>
        <translation>День периода</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Следующий период</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Ежедневно</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Еженедельно</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Ежемесячно</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Ежеквартально</translation>
    </message>
    <message>
        <source>Before delegation</source>
        <translation>Перед делегированием</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListDesk</name>
    <message>
        <source>Ticked: %1</source>
        <translation>Отмечено: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отметка снята: %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Примечание добавлено: %1</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Закрыть период</translation>
    </message>
    <message>
        <source>%1 then stands as it is, for good: nobody can tick, take back or annotate on it any more. Items not done, and carried over into the next period: %2</source>
        <translation>%1 остаётся в этом виде навсегда: отмечать, снимать отметки и добавлять примечания больше нельзя. Невыполненных пунктов, переносимых на следующий период: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Закрыто: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListOutputBar</name>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Печать...</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>&amp;Экспорт...</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Остановлено: файл не записан.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LookBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>Ход проверки</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Идёт проверка …</translation>
    </message>
    <message>
        <source>Looked at %1: %2 in order. Stored; the next round judges.</source>
        <translation>Проверено %1: в порядке %2. Сохранено; оценит следующий цикл.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::MainWindow</name>
    <message>
        <source>Caretaker</source>
        <translation>Caretaker</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Caretaker</source>
        <translation>&amp;О программе Caretaker</translation>
    </message>
    <message>
        <source>About Caretaker</source>
        <translation>О программе Caretaker</translation>
    </message>
    <message>
        <source>Caretaker %1: the lifecycle of delegated RPKI CAs, from observation to enforcement. Free software: GPL-3.0-or-later. Icons: Breeze (LGPL-3.0).</source>
        <translation>Caretaker %1: жизненный цикл делегированных УЦ RPKI, от наблюдения до применения правил. Свободная программа: GPL-3.0-or-later. Значки: Breeze (LGPL-3.0).</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, только чтение</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::MetricsTab</name>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Of this CA</source>
        <translation>Этого CA</translation>
    </message>
    <message>
        <source>Of its repository</source>
        <translation>Его репозитория</translation>
    </message>
    <message>
        <source>Whose metrics</source>
        <translation>Чьи метрики</translation>
    </message>
    <message>
        <source>Of its repository: %1</source>
        <translation>Его репозитория: %1</translation>
    </message>
    <message>
        <source>No rule of the policy is broken.</source>
        <translation>Ни одно правило политики не нарушено.</translation>
    </message>
    <message>
        <source>Broken rules: %1</source>
        <translation>Нарушенные правила: %1</translation>
    </message>
    <message>
        <source>Availability over %1: %2.</source>
        <translation>Доступность за %1: %2.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoteForm</name>
    <message>
        <source>&amp;Tick</source>
        <translation>&amp;Отметить</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Снять отметку</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Добавить &amp;примечание</translation>
    </message>
    <message>
        <source>A URI, or a SHA-256 in hexadecimal</source>
        <translation>URI или SHA-256 в шестнадцатеричном виде</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>Пр&amp;имечание:</translation>
    </message>
    <message>
        <source>E&amp;vidence:</source>
        <translation>&amp;Доказательство:</translation>
    </message>
    <message>
        <source>What was done about it: a tick needs it here</source>
        <translation>Что было сделано: без этого нельзя отметить</translation>
    </message>
    <message>
        <source>Kept with your name; may stay empty for a tick</source>
        <translation>Сохраняется с вашим именем; для отметки может быть пустым</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeDesk</name>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>Отправить ожидающее</translation>
    </message>
    <message>
        <source>Read the mailbox</source>
        <translation>Прочитать почтовый ящик</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>база данных открыта только для чтения</translation>
    </message>
    <message>
        <source>that takes the role &quot;editor&quot;</source>
        <translation>для этого нужна роль «editor»</translation>
    </message>
    <message>
        <source>no mailbox is configured ([mail] inbox)</source>
        <translation>почтовый ящик не настроен ([mail] inbox)</translation>
    </message>
    <message>
        <source>no notice is selected</source>
        <translation>уведомление не выбрано</translation>
    </message>
    <message>
        <source>it does not wait any more</source>
        <translation>оно больше не ждёт</translation>
    </message>
    <message>
        <source>another notice took its place</source>
        <translation>его заменило другое уведомление</translation>
    </message>
    <message>
        <source>it was not given up, and did not come back</source>
        <translation>отправка не прекращена, и оно не вернулось</translation>
    </message>
    <message>
        <source>The new text waits as notice %1</source>
        <translation>Новый текст ждёт как уведомление %1</translation>
    </message>
    <message>
        <source>Call off the notice about %1</source>
        <translation>Отменить уведомление о %1</translation>
    </message>
    <message>
        <source>It is not sent. It stays on record, and can be sent again later. The rules do not write it anew.</source>
        <translation>Оно не отправляется. Оно остаётся в записях, и его можно отправить позже. Правила не напишут его заново.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The notice is called off</source>
        <translation>Уведомление отменено</translation>
    </message>
    <message>
        <source>Sent: %1, to be tried again: %2, given up: %3, waiting: %4</source>
        <translation>Отправлено: %1, будет повторено: %2, прекращено: %3, ждёт: %4</translation>
    </message>
    <message>
        <source>Read: %1, came back: %2, answers: %3, automatic: %4</source>
        <translation>Прочитано: %1, вернулось: %2, ответов: %3, автоматических: %4</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeModel</name>
    <message>
        <source>Written (UTC)</source>
        <translation>Написано (UTC)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticePane</name>
    <message>
        <source>written</source>
        <translation>написано</translation>
    </message>
    <message>
        <source>%1  next attempt</source>
        <translation>%1  следующая попытка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesPage</name>
    <message>
        <source>Queue and history</source>
        <translation>Очередь и история</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Показать дело</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>CA, case, kind, language</source>
        <translation>CA, дело, вид, язык</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Nothing was written yet. Notices are written when a step of a case falls due.</source>
        <translation>Пока ничего не написано. Уведомления пишутся, когда наступает срок шага дела.</translation>
    </message>
    <message>
        <source>Select a notice to read it.</source>
        <translation>Выберите уведомление, чтобы прочитать его.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesTab</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Notices about this CA</source>
        <translation>Уведомления об этом CA</translation>
    </message>
    <message>
        <source>Nothing was said about this CA yet. Notices are written by the steps of a case.</source>
        <translation>Об этом CA ещё ничего не сообщалось. Уведомления пишутся на этапах дела.</translation>
    </message>
    <message>
        <source>Enter or double click opens a notice</source>
        <translation>Enter или двойной щелчок открывает уведомление</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ObjectsTab</name>
    <message>
        <source>Object</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Published objects</source>
        <translation>Опубликованные объекты</translation>
    </message>
    <message>
        <source>The selected object, decoded</source>
        <translation>Выбранный объект в расшифрованном виде</translation>
    </message>
    <message>
        <source>Select an object to decode it.</source>
        <translation>Выберите объект, чтобы увидеть его содержимое.</translation>
    </message>
    <message>
        <source>No object of this CA was kept yet. Objects are kept when what a look finds changes.</source>
        <translation>Объекты этого CA ещё не сохранялись. Они сохраняются, когда меняется результат проверки.</translation>
    </message>
    <message>
        <source>The manifest that the last look saw, and what it lists.</source>
        <translation>Манифест, увиденный последней проверкой, и его содержимое.</translation>
    </message>
    <message>
        <source>The newest manifest that was kept. The last look saw another one, or none: what is listed may have changed since.</source>
        <translation>Самый новый из сохранённых манифестов. Последняя проверка видела другой или никакого: перечень мог измениться.</translation>
    </message>
    <message>
        <source>Its bytes were not kept. SHA-256 on the manifest: %1</source>
        <translation>Его байты не сохранены. SHA-256 в манифесте: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OpenPage</name>
    <message>
        <source>A database that is there already</source>
        <translation>Существующая база данных</translation>
    </message>
    <message>
        <source>One of both is enough: a configuration names its database.</source>
        <translation>Достаточно одного: конфигурация называет свою базу данных.</translation>
    </message>
    <message>
        <source>&amp;Configuration:</source>
        <translation>&amp;Конфигурация:</translation>
    </message>
    <message>
        <source>A configuration</source>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>Вы&amp;брать...</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;База данных:</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation>Выбра&amp;ть...</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OptionsStep</name>
    <message>
        <source>Test with &amp;20 clients at once whether it holds out</source>
        <translation>Проверить с &amp;20 клиентами сразу, выдержит ли он</translation>
    </message>
    <message>
        <source>Connect to &amp;private and loopback addresses too (a lab)</source>
        <translation>Подключаться также к &amp;частным и локальным адресам (лаборатория)</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s</source>
        <translation>Файл PEM; пусто: системное</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>П&amp;рофиль</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>&amp;Trust store for HTTPS</source>
        <translation>&amp;Хранилище доверия для HTTPS</translation>
    </message>
    <message>
        <source>Report handed out b&amp;y</source>
        <translation>Отчёт в&amp;ыдаёт</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>&amp;Взять из файла…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Выбор профиля</translation>
    </message>
    <message>
        <source>Profiles (*.toml);;All files (*)</source>
        <translation>Профили (*.toml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a trust store</source>
        <translation>Выбор хранилища доверия</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation>Файлы PEM (*.pem *.crt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Not ready from this level on: %1</source>
        <translation>Не готово начиная с уровня: %1</translation>
    </message>
    <message>
        <source>A report is good for: %1</source>
        <translation>Отчёт действителен: %1</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>Исключено до %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OverviewTab</name>
    <message>
        <source>Manifest</source>
        <translation>Манифест</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>States, cases, issues and notices over time</source>
        <translation>Состояния, дела, проблемы и уведомления во времени</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PapersStep</name>
    <message>
        <source>RRDP &amp;notification URI</source>
        <translation>URI уведомления RR&amp;DP</translation>
    </message>
    <message>
        <source>https://…/notification.xml, unless the repository response names it</source>
        <translation>https://…/notification.xml, если его нет в ответе репозитория</translation>
    </message>
    <message>
        <source>rsync &amp;folder URI</source>
        <translation>URI &amp;каталога rsync</translation>
    </message>
    <message>
        <source>rsync://…/, unless the repository response names it</source>
        <translation>rsync://…/, если его нет в ответе репозитория</translation>
    </message>
    <message>
        <source>Repository &amp;response</source>
        <translation>&amp;Ответ репозитория</translation>
    </message>
    <message>
        <source>RFC 8183 file that came from the repository</source>
        <translation>Файл RFC 8183, пришедший от репозитория</translation>
    </message>
    <message>
        <source>&amp;Publisher request</source>
        <translation>&amp;Запрос на публикацию</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the repository</source>
        <translation>Файл RFC 8183 для репозитория</translation>
    </message>
    <message>
        <source>&amp;Child request</source>
        <translation>Запрос на до&amp;черний CA</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the parent</source>
        <translation>Файл RFC 8183 для вышестоящего CA</translation>
    </message>
    <message>
        <source>Test &amp;trust anchor (TAL)</source>
        <translation>&amp;Тестовый якорь доверия (TAL)</translation>
    </message>
    <message>
        <source>The objects are judged under it, where there is one</source>
        <translation>Объекты проверяются под ним, если он есть</translation>
    </message>
    <message>
        <source>Re&amp;sources</source>
        <translation>Ресурс&amp;ы</translation>
    </message>
    <message>
        <source>TOML: what is asked for, what is held</source>
        <translation>TOML: что запрашивается, чем владеют</translation>
    </message>
    <message>
        <source>&amp;Attestations</source>
        <translation>Под&amp;тверждения</translation>
    </message>
    <message>
        <source>TOML: the answers on operations</source>
        <translation>TOML: ответы об эксплуатации</translation>
    </message>
    <message>
        <source>Drop the setup files and the TAL here, all at once: what each is, is found out. Or type the two URIs below; they are enough for a check over the network.</source>
        <translation>Перетащите сюда сразу все файлы начальной настройки и TAL: что есть что, определится само. Или введите два URI ниже: для проверки по сети их достаточно.</translation>
    </message>
    <message>
        <source>Ch&amp;oose files…</source>
        <translation>Вы&amp;брать файлы…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Choose the files to check</source>
        <translation>Выбор файлов для проверки</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Принято: %1</translation>
    </message>
    <message>
        <source>Taken: %1 (%2)</source>
        <translation>Принято: %1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to check yet: drop the files, or type the URIs.</source>
        <translation>Проверять пока нечего: перетащите файлы или введите URI.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>Политики</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Открыть файл…</translation>
    </message>
    <message>
        <source>&amp;Extend in a new file…</source>
        <translation>&amp;Расширить в новом файле…</translation>
    </message>
    <message>
        <source>Extend in a new file</source>
        <translation>Расширить в новом файле</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file…</source>
        <translation>Ско&amp;пировать в файл…</translation>
    </message>
    <message>
        <source>Copy to a file</source>
        <translation>Скопировать в файл</translation>
    </message>
    <message>
        <source>Remove &amp;from the list</source>
        <translation>&amp;Убрать из списка</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Значения</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>Ра&amp;зличия</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;Backtest</source>
        <translation>&amp;Проверка на истории</translation>
    </message>
    <message>
        <source>The policy has an error, so that nothing of it takes effect. See under Text, where it is marked.</source>
        <translation>В политике ошибка, поэтому ничего из неё не действует. Смотрите вкладку «Текст», где она отмечена.</translation>
    </message>
    <message>
        <source>Save with an error</source>
        <translation>Сохранение с ошибкой</translation>
    </message>
    <message>
        <source>The policy has an error. A cycle that is to run with it will stop and say so.</source>
        <translation>В политике ошибка. Цикл, который должен с ней работать, остановится и сообщит об этом.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Открыть политику</translation>
    </message>
    <message>
        <source>Policies (*.toml);;All files (*)</source>
        <translation>Политики (*.toml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>What you changed in %1 and did not save will be lost. The file itself stays.</source>
        <translation>Несохранённые изменения в %1 будут потеряны. Сам файл останется.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PolicyDocuments</name>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (не сохранено)</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (действует)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PreviewPane</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Made-up facts</source>
        <translation>Вымышленные данные</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;О чём</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::RangeBar</name>
    <message>
        <source>24 hours</source>
        <translation>24 часа</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 дней</translation>
    </message>
    <message>
        <source>Wheel or + and -: zoom. Drag: zoom to what is marked. Shift and drag, or arrow keys: move. Double click or Home: everything.</source>
        <translation>Колесо или + и -: масштаб. Перетаскивание: приблизить выделенное. Shift и перетаскивание или стрелки: сдвиг. Двойной щелчок или Home: всё.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReadinessPage</name>
    <message>
        <source>Steps of the check</source>
        <translation>Шаги проверки</translation>
    </message>
    <message>
        <source>1. Papers</source>
        <translation>1. Документы</translation>
    </message>
    <message>
        <source>2. Options</source>
        <translation>2. Параметры</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. Проверка</translation>
    </message>
    <message>
        <source>4. Result</source>
        <translation>4. Результат</translation>
    </message>
    <message>
        <source>Readiness of a CA before delegation</source>
        <translation>Готовность CA перед делегированием</translation>
    </message>
    <message>
        <source>C&amp;heck another</source>
        <translation>Проверить дру&amp;гой</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Проверить &amp;ещё раз</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>&amp;Начать проверку</translation>
    </message>
    <message>
        <source>The repository is looked at as its relying parties will. This takes up to five minutes.</source>
        <translation>Репозиторий проверяется так, как это будут делать доверяющие стороны. Это займёт до пяти минут.</translation>
    </message>
    <message>
        <source>The check was cancelled. Start it again, or go back.</source>
        <translation>Проверка отменена. Начните её снова или вернитесь назад.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Экспорт отчёта</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;JSON for the registry (*.json);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Веб-страница (*.html);;JSON для регистратуры (*.json);;Текст (*.txt)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Экспортировано: %1</translation>
    </message>
    <message>
        <source>Exporting to %1 …</source>
        <translation>Экспорт в %1 …</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Recorded in the audit log, with your name</source>
        <translation>Записывается в журнал аудита вместе с вашим именем</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>This was typed earlier and not stored.</source>
        <translation>Это было набрано раньше и не сохранено.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReportModel</name>
    <message>
        <source>%1 (failed: %2)</source>
        <translation>%1 (не пройдено: %2)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Что проверяется</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ResultStep</name>
    <message>
        <source>Nothing has to be fixed.</source>
        <translation>Исправлять ничего не нужно.</translation>
    </message>
    <message>
        <source>What to &amp;fix first</source>
        <translation>Что исправить в первую о&amp;чередь</translation>
    </message>
    <message>
        <source>&amp;All tests</source>
        <translation>&amp;Все проверки</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>Что исправить в первую очередь</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>Все проверки по группам</translation>
    </message>
    <message>
        <source>&amp;Only what needs attention</source>
        <translation>&amp;Только требующее внимания</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Не готово</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>Исключено до %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Конфигурация</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Sparkline</name>
    <message>
        <source>Lowest – highest · last</source>
        <translation>Минимум – максимум · последнее</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::StateStrip</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::StateTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 days ago: %2. Now: %3.</source>
        <translation>%1 дн. назад: %2. Сейчас: %3.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TimePlot</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>За это время ничего не измерено.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерено</translation>
    </message>
    <message>
        <source>last %1, median %2, highest %3</source>
        <translation>последнее %1, медиана %2, максимум %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayModel</name>
    <message>
        <source>The fleet</source>
        <translation>Все CA</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Ожидает утверждения</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К исполнению</translation>
    </message>
    <message>
        <source>New incidents</source>
        <translation>Новые инциденты</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Контрольные списки</translation>
    </message>
    <message>
        <source>Holds that end</source>
        <translation>Приостановки, которые кончаются</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Защитные механизмы</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Что требует вас</translation>
    </message>
    <message>
        <source>Looking for what needs you</source>
        <translation>Поиск того, что требует вас</translation>
    </message>
    <message>
        <source>Go to what is selected</source>
        <translation>Перейти к выбранному</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Ничто не требует вас.</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, none of them blind.</source>
        <translation>Циклов за последние сутки: %1, ни одного вслепую.</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, blind: %2.</source>
        <translation>Циклов за последние сутки: %1, вслепую: %2.</translation>
    </message>
    <message>
        <source>The last reason: %1.</source>
        <translation>Последняя причина: %1.</translation>
    </message>
    <message>
        <source>never looked</source>
        <translation>ещё не смотрела</translation>
    </message>
    <message>
        <source>%1 (%2, too old to count)</source>
        <translation>%1 (%2, слишком давно, не учитывается)</translation>
    </message>
    <message>
        <source>Nothing was observed yet: “caretaker cycle” makes the first round.</source>
        <translation>Наблюдений ещё не было: «caretaker cycle» выполнит первый цикл.</translation>
    </message>
    <message>
        <source>Last round: %1.</source>
        <translation>Последний цикл: %1.</translation>
    </message>
    <message>
        <source>Vantages: %1.</source>
        <translation>Точки наблюдения: %1.</translation>
    </message>
    <message>
        <source>No canary is configured, so only a failure of everything shows that it is ours.</source>
        <translation>Контрольные узлы (canary) не настроены: лишь отказ всего сразу покажет, что он наш.</translation>
    </message>
    <message>
        <source>Canaries: %1.</source>
        <translation>Контрольных узлов (canary): %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesModel</name>
    <message>
        <source>default</source>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation>Указано в</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesView</name>
    <message>
        <source>Filter: a part of a rule, a value or a file</source>
        <translation>Фильтр: часть правила, значения или файла</translation>
    </message>
    <message>
        <source>Filter of the rules</source>
        <translation>Фильтр правил</translation>
    </message>
    <message>
        <source>Rules in effect</source>
        <translation>Действующие правила</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::VerifyBar</name>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>&amp;Проверить цепочку</translation>
    </message>
    <message>
        <source>&amp;Compare with a file...</source>
        <translation>&amp;Сравнить с файлом...</translation>
    </message>
    <message>
        <source>Copy the &amp;head</source>
        <translation>Копировать &amp;вершину</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>A line NUMBER:HASH that was noted elsewhere, or an export</source>
        <translation>Строка НОМЕР:ХЕШ, записанная в другом месте, или файл экспорта</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>С момента открытия этого окна не проверялась.</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is known about the chain.</source>
        <translation>Остановлено до конца: о цепочке ничего не известно.</translation>
    </message>
    <message>
        <source>BROKEN at entry %1: %2</source>
        <translation>НАРУШЕНА на записи %1: %2</translation>
    </message>
    <message>
        <source>Intact: each entry follows from the one before. Entries: %1</source>
        <translation>Цела: каждая запись следует из предыдущей. Записей: %1</translation>
    </message>
    <message>
        <source>Intact, and it goes on from the head in %1. Entries: %2</source>
        <translation>Цела и продолжается от вершины из %1. Записей: %2</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Вершина: %1</translation>
    </message>
    <message>
        <source>A head or an export</source>
        <translation>Вершина или файл экспорта</translation>
    </message>
    <message>
        <source>Copied. Keep it somewhere else: then nothing can be cut off unseen.</source>
        <translation>Скопировано. Храните её в другом месте: тогда ничего нельзя незаметно отрезать.</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (target %2)</source>
        <translation>%1 (цель: %2)</translation>
    </message>
    <message>
        <source>%1 configured; %2 blind in this period</source>
        <translation>настроено: %1; вслепую за этот период: %2</translation>
    </message>
    <message>
        <source>%1 due, %2 of them overdue</source>
        <translation>к исполнению: %1, из них просрочено: %2</translation>
    </message>
    <message>
        <source>%1 in this period, typically every %2; longest time without a valid one: %3</source>
        <translation>%1 за этот период, обычный интервал: %2; самое долгое время без действительного манифеста: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 below %3 over 30 days; lowest %4</source>
        <translation>ниже %3 за 30 дней: %1 (всего %2); минимум: %4</translation>
    </message>
    <message>
        <source>%1 of %2 below %3; lowest %4</source>
        <translation>ниже %3: %1 (всего %2); минимум: %4</translation>
    </message>
    <message>
        <source>%1 of %2 not functional now; %3 without effect</source>
        <translation>сейчас не работает: %1 (всего %2); без действия: %3</translation>
    </message>
    <message>
        <source>%1 of %2 observing</source>
        <translation>ведут наблюдение: %1 (всего %2)</translation>
    </message>
    <message>
        <source>%1 of %2 slower than %3; slowest %4</source>
        <translation>медленнее %3: %1 (всего %2); самое медленное: %4</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate or object that ends within %3</source>
        <translation>сертификат или объект истекает в ближайшее время (%3): %1 (всего %2)</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate that ends within %3</source>
        <translation>сертификат истекает в ближайшее время (%3): %1 (всего %2)</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact</source>
        <translation>с контактом: %1 (всего %2)</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact that was verified within %3</source>
        <translation>с контактом, проверенным за последнее время (%3): %1 (всего %2)</translation>
    </message>
    <message>
        <source>%1 of %2 with a manifest that ends within %3</source>
        <translation>манифест истекает в ближайшее время (%3): %1 (всего %2)</translation>
    </message>
    <message>
        <source>%1 of %2 with an issue</source>
        <translation>с проблемой: %1 (всего %2)</translation>
    </message>
    <message>
        <source>%1 of %2 written to answered</source>
        <translation>ответили: %1 (всего получили письма: %2)</translation>
    </message>
    <message>
        <source>%1 on %2: %3 would be judged differently</source>
        <translation>%1, %2: решение было бы иным: %3</translation>
    </message>
    <message>
        <source>%1 open, %2 of them not acknowledged; %3 opened and %4 resolved in this period</source>
        <translation>открыто: %1, из них не принято: %2; за этот период открыто: %3, решено: %4</translation>
    </message>
    <message>
        <source>%1 running, %2 ending within %3</source>
        <translation>действует: %1; заканчивается в ближайшее время (%3): %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 sent in this period, %2 waiting, %3 failed</source>
        <translation>за этот период отправлено: %1, ожидает: %2, не удалось: %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>проверено: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>ожидает: %1</translation>
    </message>
    <message>
        <source>%1, %2 blind, longest gap %3; %4 of %5 fetches failed</source>
        <translation>%1, вслепую: %2; самый долгий перерыв: %3; неудачных получений: %4 из %5</translation>
    </message>
    <message>
        <source>%1, %2 for the better</source>
        <translation>%1, к лучшему: %2</translation>
    </message>
    <message>
        <source>%1, %2 in order, %3 attested, %4 for a person to attest.</source>
        <translation>%1, в порядке: %2, подтверждено: %3, требует подтверждения человеком: %4.</translation>
    </message>
    <message>
        <source>%1, event %2</source>
        <translation>%1, событие %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, с %2 по %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: open the case, acknowledge it, and look at what fails.</source>
        <translation>%1: откройте дело, примите его и посмотрите, что не работает.</translation>
    </message>
    <message numerus="yes">
        <source>%n CA(s)</source>
        <translation>
            <numerusform>%n CA</numerusform>
            <numerusform>%n CA</numerusform>
            <numerusform>%n CA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canary endpoint(s)</source>
        <translation>
            <numerusform>%n контрольный узел (canary)</numerusform>
            <numerusform>%n контрольных узла (canary)</numerusform>
            <numerusform>%n контрольных узлов (canary)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for the worse</source>
        <translation>
            <numerusform>%n изменение к худшему</numerusform>
            <numerusform>%n изменения к худшему</numerusform>
            <numerusform>%n изменений к худшему</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n приостановка</numerusform>
            <numerusform>%n приостановки</numerusform>
            <numerusform>%n приостановок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention</source>
        <translation>
            <numerusform>%n пункт требует внимания</numerusform>
            <numerusform>%n пункта требуют внимания</numerusform>
            <numerusform>%n пунктов требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation>
            <numerusform>%n манифест</numerusform>
            <numerusform>%n манифеста</numerusform>
            <numerusform>%n манифестов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n объект</numerusform>
            <numerusform>%n объекта</numerusform>
            <numerusform>%n объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue from an earlier period</source>
        <translation>
            <numerusform>из них просрочен с прошлого периода: %n</numerusform>
            <numerusform>из них просрочены с прошлого периода: %n</numerusform>
            <numerusform>из них просрочены с прошлого периода: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n оператор</numerusform>
            <numerusform>%n оператора</numerusform>
            <numerusform>%n операторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication point(s)</source>
        <translation>
            <numerusform>%n точка публикации</numerusform>
            <numerusform>%n точки публикации</numerusform>
            <numerusform>%n точек публикации</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n цикл</numerusform>
            <numerusform>%n цикла</numerusform>
            <numerusform>%n циклов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n этап</numerusform>
            <numerusform>%n этапа</numerusform>
            <numerusform>%n этапов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vantage point(s)</source>
        <translation>
            <numerusform>%n точка наблюдения</numerusform>
            <numerusform>%n точки наблюдения</numerusform>
            <numerusform>%n точек наблюдения</numerusform>
        </translation>
    </message>
    <message>
        <source>95% of first bytes within %1, 95% of retrievals within %2</source>
        <translation>95&#xa0;% первых байтов за %1, 95&#xa0;% получений за %2</translation>
    </message>
    <message>
        <source>95% within</source>
        <translation>95&#xa0;% за</translation>
    </message>
    <message>
        <source>Acknowledge each, so that it is clear who looks after it.</source>
        <translation>Примите каждое, чтобы было ясно, кто им занимается.</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Все пункты</translation>
    </message>
    <message>
        <source>All notices have gone out</source>
        <translation>Все уведомления отправлены</translation>
    </message>
    <message>
        <source>Answer the registry, and put right what the case is about.</source>
        <translation>Ответьте регистратуре и исправьте то, о чём это дело.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Attested by %1 on %2.</source>
        <translation>Подтверждено: %1, %2.</translation>
    </message>
    <message>
        <source>Availability by day</source>
        <translation>Доступность по дням</translation>
    </message>
    <message>
        <source>Availability of every CA over the week was reviewed</source>
        <translation>Доступность каждого CA за неделю рассмотрена</translation>
    </message>
    <message>
        <source>Availability over the quarter meets the target</source>
        <translation>Доступность за квартал соответствует цели</translation>
    </message>
    <message>
        <source>Availability was reviewed and meets the target</source>
        <translation>Доступность рассмотрена и соответствует цели</translation>
    </message>
    <message>
        <source>Backup and recovery are documented, and a recovery was tested</source>
        <translation>Резервное копирование и восстановление описаны, и восстановление испытано</translation>
    </message>
    <message>
        <source>Backup and recovery were tested</source>
        <translation>Резервное копирование и восстановление испытаны</translation>
    </message>
    <message>
        <source>Bring the silent vantage points back: revocations need readings from two.</source>
        <translation>Верните в работу молчащие точки наблюдения: для отзыва нужны показания двух.</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>сертификат CA</translation>
    </message>
    <message>
        <source>CA without contact</source>
        <translation>CA без контакта</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CAs below the availability target are known and followed</source>
        <translation>CA с доступностью ниже целевой известны и отслеживаются</translation>
    </message>
    <message>
        <source>CAs functional by day</source>
        <translation>Работающие CA по дням</translation>
    </message>
    <message>
        <source>CAs functional now</source>
        <translation>CA, работающие сейчас</translation>
    </message>
    <message>
        <source>CAs that answer too slowly are known and followed</source>
        <translation>CA, которые отвечают слишком медленно, известны и отслеживаются</translation>
    </message>
    <message>
        <source>Canary endpoints are set up, and tell outages of our own from those of others</source>
        <translation>Контрольные узлы (canary) настроены и позволяют отличить собственные сбои от чужих</translation>
    </message>
    <message>
        <source>Capacity and scaling were assessed for the next year</source>
        <translation>Мощность и масштабирование оценены на следующий год</translation>
    </message>
    <message>
        <source>Carried over; not done since %1.</source>
        <translation>Перенесено; не выполнено с: %1.</translation>
    </message>
    <message>
        <source>Certificates and objects that end soon are being renewed</source>
        <translation>Сертификаты и объекты, срок которых скоро истекает, продлеваются</translation>
    </message>
    <message>
        <source>Changes of state were looked into</source>
        <translation>Изменения состояния изучены</translation>
    </message>
    <message>
        <source>Check that the CA software reissues in time: its scheduler and its clock.</source>
        <translation>Проверьте, что программное обеспечение CA выпускает их заново вовремя: его планировщик и часы.</translation>
    </message>
    <message>
        <source>Check the scheduler of the CA software: a manifest is expected at least every %1.</source>
        <translation>Проверьте планировщик программного обеспечения CA; наибольший ожидаемый интервал между манифестами: %1.</translation>
    </message>
    <message>
        <source>Checklist of the CA operator before delegation</source>
        <translation>Контрольный список оператора CA перед делегированием</translation>
    </message>
    <message>
        <source>Community news and feedback were followed up</source>
        <translation>Новости и отзывы сообщества учтены</translation>
    </message>
    <message>
        <source>Contact data was verified: every CA has a contact that answered</source>
        <translation>Контактные данные проверены: у каждого CA есть контакт, который ответил</translation>
    </message>
    <message>
        <source>Daily checklist of the registry</source>
        <translation>Ежедневный контрольный список регистратуры</translation>
    </message>
    <message>
        <source>Database audit head</source>
        <translation>Вершина журнала аудита базы данных</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Decide for each whether it is prolonged; its clock goes on by itself otherwise.</source>
        <translation>Решите по каждой, продлевать ли её; иначе сроки возобновятся сами.</translation>
    </message>
    <message>
        <source>Definition of this checklist</source>
        <translation>Определение этого контрольного списка</translation>
    </message>
    <message>
        <source>Documentation was reviewed and updated</source>
        <translation>Документация рассмотрена и обновлена</translation>
    </message>
    <message>
        <source>Emergency contacts answer at any hour</source>
        <translation>Контакты для экстренной связи отвечают в любое время</translation>
    </message>
    <message>
        <source>Enforcement keeps to its timeline</source>
        <translation>Процедура идёт по графику</translation>
    </message>
    <message>
        <source>Every CA has contact data</source>
        <translation>У каждого CA есть контактные данные</translation>
    </message>
    <message>
        <source>Every CA that got worse is being looked after</source>
        <translation>Каждым CA, состояние которого ухудшилось, занимаются</translation>
    </message>
    <message>
        <source>Every open case has someone who looks after it</source>
        <translation>У каждого открытого дела есть тот, кто им занимается</translation>
    </message>
    <message>
        <source>Every publication point was available enough over 30 days</source>
        <translation>Каждая точка публикации была достаточно доступна в течение 30 дней</translation>
    </message>
    <message>
        <source>Every vantage point observes</source>
        <translation>Каждая точка наблюдения ведёт наблюдение</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Доказательство:</translation>
    </message>
    <message>
        <source>Exceptions and holds that end soon are decided</source>
        <translation>По исключениям и приостановкам, срок которых скоро истекает, принято решение</translation>
    </message>
    <message>
        <source>Exceptions that end soon are decided</source>
        <translation>По исключениям, срок которых скоро истекает, принято решение</translation>
    </message>
    <message>
        <source>Feedback from operators and the community was read and answered</source>
        <translation>Отзывы операторов и сообщества прочитаны, на них даны ответы</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Find a contact: a notice that reaches nobody does not count.</source>
        <translation>Найдите контакт: уведомление, которое никому не дошло, не засчитывается.</translation>
    </message>
    <message>
        <source>Find out what changed since the period before.</source>
        <translation>Выясните, что изменилось с предыдущего периода.</translation>
    </message>
    <message>
        <source>Find out where the time goes: load, bandwidth, distance, size of the repository.</source>
        <translation>Выясните, на что уходит время: нагрузка, пропускная способность, расстояние, размер репозитория.</translation>
    </message>
    <message>
        <source>Find out why the monitor does not run; no clock advances meanwhile.</source>
        <translation>Выясните, почему мониторинг не работает; тем временем никакие сроки не идут.</translation>
    </message>
    <message>
        <source>Find out why the monitor paused or was blind; the time is not counted against any CA.</source>
        <translation>Выясните, почему мониторинг останавливался или был вслепую; это время не засчитывается ни одному CA.</translation>
    </message>
    <message>
        <source>Find out why there was no valid manifest for so long, and what would have told you at once.</source>
        <translation>Выясните, почему так долго не было действительного манифеста и что сообщило бы вам об этом сразу.</translation>
    </message>
    <message>
        <source>Find out why they wait or failed: caretaker notice list</source>
        <translation>Выясните, почему они ожидают или не отправлены: caretaker notice list</translation>
    </message>
    <message>
        <source>Find what interrupted the service, and what would have kept it up.</source>
        <translation>Выясните, что прервало работу и что помогло бы её сохранить.</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>Как это измерялось</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Look at each case that would be judged differently.</source>
        <translation>Рассмотрите каждое дело, решение по которому было бы иным.</translation>
    </message>
    <message>
        <source>Look at load, bandwidth and the size of the repository.</source>
        <translation>Проверьте нагрузку, пропускную способность и размер репозитория.</translation>
    </message>
    <message>
        <source>Look at those that no case follows.</source>
        <translation>Проверьте те, которые не отслеживаются ни в одном деле.</translation>
    </message>
    <message>
        <source>Manifests were reissued in time over these 30 days</source>
        <translation>Манифесты за эти 30 дней выпускались заново вовремя</translation>
    </message>
    <message>
        <source>Manifests were reissued in time, without a gap</source>
        <translation>Манифесты выпускались заново вовремя, без перерывов</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Чем измерено</translation>
    </message>
    <message>
        <source>Metrics and their trend against the month before were reviewed</source>
        <translation>Показатели и их тенденция по сравнению с прошлым месяцем рассмотрены</translation>
    </message>
    <message>
        <source>Monitoring and alerting work: a test alert reached a person</source>
        <translation>Мониторинг и оповещение работают: пробное предупреждение дошло до человека</translation>
    </message>
    <message>
        <source>Monthly checklist of the CA operator</source>
        <translation>Ежемесячный контрольный список оператора CA</translation>
    </message>
    <message>
        <source>Monthly checklist of the registry</source>
        <translation>Ежемесячный контрольный список регистратуры</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name endpoints outside your network as canaries in the configuration: without them, an outage of your own looks like one of everybody.</source>
        <translation>Укажите в конфигурации контрольные узлы (canary) вне вашей сети: без них ваш собственный сбой выглядит как общий.</translation>
    </message>
    <message>
        <source>No enforcement step is left undone</source>
        <translation>Ни один этап процедуры не остался невыполненным</translation>
    </message>
    <message>
        <source>No proposal waits for an approval</source>
        <translation>Ни одно предложение не ожидает утверждения</translation>
    </message>
    <message>
        <source>Not measured; to be attested: name, date, note.</source>
        <translation>Не измерено; требуется подтвердить: имя, дата, примечание.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Примечание:</translation>
    </message>
    <message>
        <source>Noted by %1 on %2.</source>
        <translation>Записано: %1, %2.</translation>
    </message>
    <message>
        <source>Nothing is open with the registry without an answer</source>
        <translation>Ни один вопрос регистратуры не остался без ответа</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Ничто не требует внимания.</translation>
    </message>
    <message>
        <source>Operators in trouble have been reached</source>
        <translation>С операторами, у которых есть трудности, удалось связаться</translation>
    </message>
    <message>
        <source>Performance is monitored, and capacity is planned for the next year</source>
        <translation>Производительность отслеживается, мощность запланирована на следующий год</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Policy and thresholds were reviewed in the light of the backtest</source>
        <translation>Политика и пороги пересмотрены с учётом ретроспективной проверки (backtest)</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Подготовил</translation>
    </message>
    <message>
        <source>Publication quality was reviewed</source>
        <translation>Качество публикации рассмотрено</translation>
    </message>
    <message>
        <source>Put right what is wrong with what is published: caretaker explain shows how.</source>
        <translation>Исправьте то, что не так в опубликованном: caretaker explain показывает, как.</translation>
    </message>
    <message>
        <source>Quarterly checklist of the CA operator</source>
        <translation>Ежеквартальный контрольный список оператора CA</translation>
    </message>
    <message>
        <source>Quarterly checklist of the registry</source>
        <translation>Ежеквартальный контрольный список регистратуры</translation>
    </message>
    <message>
        <source>Redundant publication is deployed, and a failover was tested</source>
        <translation>Публикация с резервированием развёрнута, и переключение при отказе испытано</translation>
    </message>
    <message>
        <source>Renew it, or find out why the CA has not asked for renewal.</source>
        <translation>Продлите его или выясните, почему CA не запросил продление.</translation>
    </message>
    <message>
        <source>Renew what ends within four weeks, or note why it may end.</source>
        <translation>Продлите то, что истекает в течение четырёх недель, или запишите, почему этому можно истечь.</translation>
    </message>
    <message>
        <source>Response times meet the targets</source>
        <translation>Время ответа соответствует целям</translation>
    </message>
    <message>
        <source>Response times over the quarter leave room to grow</source>
        <translation>Время ответа за квартал оставляет запас для роста</translation>
    </message>
    <message>
        <source>Response times over the week were reviewed</source>
        <translation>Время ответа за неделю рассмотрено</translation>
    </message>
    <message>
        <source>Response times were reviewed and meet the targets</source>
        <translation>Время ответа рассмотрено и соответствует целям</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Проверил</translation>
    </message>
    <message>
        <source>Run it again: caretaker policy backtest</source>
        <translation>Запустите ещё раз: caretaker policy backtest</translation>
    </message>
    <message>
        <source>Security controls are in place: keys, access, updates, time synchronisation</source>
        <translation>Меры безопасности приняты: ключи, доступ, обновления, синхронизация времени</translation>
    </message>
    <message>
        <source>Security was reviewed and updates were applied</source>
        <translation>Безопасность рассмотрена, обновления установлены</translation>
    </message>
    <message>
        <source>See whether those that no case follows recover by themselves.</source>
        <translation>Проверьте, восстановятся ли сами те, которые не отслеживаются ни в одном деле.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Slowest retrieval by day</source>
        <translation>Самое медленное получение по дням</translation>
    </message>
    <message>
        <source>Staff are trained to run the CA, and to stand in for each other</source>
        <translation>Сотрудники обучены эксплуатации CA и могут заменять друг друга</translation>
    </message>
    <message>
        <source>Staff roles and approvers were reviewed</source>
        <translation>Роли сотрудников и утверждающие лица пересмотрены</translation>
    </message>
    <message>
        <source>Staff were trained</source>
        <translation>Сотрудники прошли обучение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Stop enforcement, keep the database as it is, and compare it with the last exported head.</source>
        <translation>Остановите процедуры, сохраните базу данных как есть и сравните её с последней экспортированной вершиной.</translation>
    </message>
    <message>
        <source>Take or refuse each step: caretaker case list</source>
        <translation>Выполните или отклоните каждый этап: caretaker case list</translation>
    </message>
    <message>
        <source>Taken back by %1 on %2.</source>
        <translation>Снято: %1, %2.</translation>
    </message>
    <message>
        <source>Tell the operators what is wrong with what they publish.</source>
        <translation>Сообщите операторам, что не так в том, что они публикуют.</translation>
    </message>
    <message>
        <source>The CA certificate does not end soon</source>
        <translation>Срок сертификата CA истекает не скоро</translation>
    </message>
    <message>
        <source>The audit chain is intact</source>
        <translation>Цепочка аудита цела</translation>
    </message>
    <message>
        <source>The canary endpoints were checked from outside</source>
        <translation>Контрольные узлы (canary) проверены извне</translation>
    </message>
    <message>
        <source>The database was restored from a backup on another machine, and verified there</source>
        <translation>База данных восстановлена из резервной копии на другой машине и проверена там</translation>
    </message>
    <message>
        <source>The ecosystem health report was read and published</source>
        <translation>Отчёт о состоянии экосистемы прочитан и опубликован</translation>
    </message>
    <message>
        <source>The emergency procedure was rehearsed</source>
        <translation>Проведена тренировка по аварийной процедуре</translation>
    </message>
    <message>
        <source>The expiry schedule was checked</source>
        <translation>График истечения сроков проверен</translation>
    </message>
    <message>
        <source>The expiry schedule was checked: nothing ends within four weeks unnoticed</source>
        <translation>График истечения сроков проверен: ничто не истекает в течение четырёх недель незамеченным</translation>
    </message>
    <message>
        <source>The health of all CAs was counted</source>
        <translation>Состояние всех CA подсчитано</translation>
    </message>
    <message>
        <source>The health of all CAs was counted for the ecosystem report</source>
        <translation>Состояние всех CA подсчитано для отчёта об экосистеме</translation>
    </message>
    <message>
        <source>The infrastructure has been stable for 30 days</source>
        <translation>Инфраструктура стабильна в течение 30 дней</translation>
    </message>
    <message>
        <source>The infrastructure was reviewed: redundancy, failover, hosting</source>
        <translation>Инфраструктура рассмотрена: резервирование, переключение при отказе, размещение</translation>
    </message>
    <message>
        <source>The manifest now published does not end soon</source>
        <translation>Срок опубликованного сейчас манифеста истекает не скоро</translation>
    </message>
    <message>
        <source>The monitor watched without interruption</source>
        <translation>Мониторинг вёл наблюдение без перерывов</translation>
    </message>
    <message>
        <source>The policy was run against the quarter&apos;s record</source>
        <translation>Политика прогнана на данных за квартал</translation>
    </message>
    <message>
        <source>The quarter&apos;s cases were reviewed, and none is left alone</source>
        <translation>Дела за квартал рассмотрены, и ни одно не оставлено без присмотра</translation>
    </message>
    <message>
        <source>The registry has contact data for this CA</source>
        <translation>У регистратуры есть контактные данные этого CA</translation>
    </message>
    <message>
        <source>The trend against the month before was reviewed</source>
        <translation>Тенденция по сравнению с прошлым месяцем рассмотрена</translation>
    </message>
    <message>
        <source>The trend against the week before was reviewed</source>
        <translation>Тенденция по сравнению с прошлой неделей рассмотрена</translation>
    </message>
    <message>
        <source>There is a procedure for changes, with announced maintenance</source>
        <translation>Есть процедура для изменений, с объявлением технического обслуживания</translation>
    </message>
    <message>
        <source>There is a procedure for incidents, with who decides and how the registry is told within 24 hours</source>
        <translation>Есть процедура для инцидентов, где указано, кто решает и как в течение 24 часов сообщают регистратуре</translation>
    </message>
    <message>
        <source>There is a procedure for the certificate&apos;s life: request, renewal, key roll, revocation</source>
        <translation>Есть процедура для жизненного цикла сертификата: запрос, продление, смена ключа, отзыв</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>Требуется подтвердить</translation>
    </message>
    <message>
        <source>To be attested: name, date, note.</source>
        <translation>Требуется подтвердить: имя, дата, примечание.</translation>
    </message>
    <message>
        <source>To do first</source>
        <translation>Сделать в первую очередь</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Сделать:</translation>
    </message>
    <message>
        <source>Try another way to reach those who have not answered: telephone, another contact, letter.</source>
        <translation>Попробуйте иначе связаться с теми, кто не ответил: телефон, другой контакт, письмо.</translation>
    </message>
    <message>
        <source>Two people decide: caretaker case approve, or caretaker case reject</source>
        <translation>Решают два человека: caretaker case approve или caretaker case reject</translation>
    </message>
    <message>
        <source>Weekly checklist of the registry</source>
        <translation>Еженедельный контрольный список регистратуры</translation>
    </message>
    <message>
        <source>What is published has no known issues</source>
        <translation>У опубликованного нет известных проблем</translation>
    </message>
    <message>
        <source>What relying parties lose today is known and followed</source>
        <translation>То, чего сегодня лишаются доверяющие стороны, известно и отслеживается</translation>
    </message>
    <message>
        <source>Write to the others and ask for an answer: caretaker contact verify</source>
        <translation>Напишите остальным и попросите ответить: caretaker contact verify</translation>
    </message>
    <message>
        <source>a form to fill in; nothing is measured without a CA</source>
        <translation>форма для заполнения; без CA ничего не измеряется</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>action</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>предупредить</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>утверждения</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждено</translation>
    </message>
    <message>
        <source>at</source>
        <translation>время</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>доступность</translation>
    </message>
    <message>
        <source>availability %1, before %2: %3</source>
        <translation>доступность: %1, ранее %2: %3</translation>
    </message>
    <message>
        <source>availability, 30 days</source>
        <translation>доступность, 30 дней</translation>
    </message>
    <message>
        <source>better</source>
        <translation>лучше</translation>
    </message>
    <message>
        <source>blind rounds</source>
        <translation>циклы вслепую</translation>
    </message>
    <message>
        <source>case</source>
        <translation>дело</translation>
    </message>
    <message>
        <source>certificate ends on %1</source>
        <translation>срок сертификата истекает: %1</translation>
    </message>
    <message>
        <source>changes for the worse</source>
        <translation>изменения к худшему</translation>
    </message>
    <message>
        <source>clock skew</source>
        <translation>расхождение часов</translation>
    </message>
    <message>
        <source>closed on %1 by %2; the figures are those of that moment</source>
        <translation>закрыт: %1, кем: %2; показатели приведены на тот момент</translation>
    </message>
    <message>
        <source>complete retrieval</source>
        <translation>полное получение</translation>
    </message>
    <message>
        <source>cross origin</source>
        <translation>другой источник</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>due</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>ended on %1, not yet closed</source>
        <translation>период завершён %1, список ещё не закрыт</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>истекает</translation>
    </message>
    <message>
        <source>executed</source>
        <translation>исполнено</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>истекает срок</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>первый байт</translation>
    </message>
    <message>
        <source>first to end: %1, on %2</source>
        <translation>истекает первым: %1, %2</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>нестабилен</translation>
    </message>
    <message>
        <source>frequent manifests</source>
        <translation>частые манифесты</translation>
    </message>
    <message>
        <source>from</source>
        <translation>было</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>половина за</translation>
    </message>
    <message>
        <source>hash mismatch</source>
        <translation>несовпадение хеша</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>исправен</translation>
    </message>
    <message>
        <source>held</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>inconsistent policies</source>
        <translation>несогласованные политики</translation>
    </message>
    <message>
        <source>inconsistent publication</source>
        <translation>несогласованная публикация</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>проблема</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>проблемы</translation>
    </message>
    <message>
        <source>last look</source>
        <translation>последняя проверка</translation>
    </message>
    <message>
        <source>looked after</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>malformed objects</source>
        <translation>неверный формат объектов</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>манифест</translation>
    </message>
    <message>
        <source>manifest ends on %1</source>
        <translation>срок манифеста истекает: %1</translation>
    </message>
    <message>
        <source>manifest gap</source>
        <translation>перерыв в манифестах</translation>
    </message>
    <message>
        <source>manifest valid until</source>
        <translation>манифест действителен до</translation>
    </message>
    <message>
        <source>metric alert</source>
        <translation>предупреждение по показателю</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>требуют внимания</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>следующий этап</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no new manifest in this period</source>
        <translation>за этот период нет ни одного нового манифеста</translation>
    </message>
    <message>
        <source>no round in this period</source>
        <translation>за этот период не было ни одного цикла</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не известно</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерено</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>уведомления</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>уведомить</translation>
    </message>
    <message>
        <source>number regress</source>
        <translation>уменьшение номера</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>объекты</translation>
    </message>
    <message>
        <source>once, before delegation</source>
        <translation>один раз, до делегирования</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>открыт до %1</translation>
    </message>
    <message>
        <source>open until everything is done</source>
        <translation>открыт, пока всё не сделано</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>overdue from</source>
        <translation>просрочено с</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>предыдущий период</translation>
    </message>
    <message>
        <source>propose revocation</source>
        <translation>предложить отзыв</translation>
    </message>
    <message>
        <source>propose suspension</source>
        <translation>предложить приостановление</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>publication point</source>
        <translation>точка публикации</translation>
    </message>
    <message>
        <source>publication storm</source>
        <translation>шквал публикаций</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>опубликовать</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>напомнить</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>возобновлено</translation>
    </message>
    <message>
        <source>resource churn</source>
        <translation>частая смена ресурсов</translation>
    </message>
    <message>
        <source>retrieval</source>
        <translation>получение</translation>
    </message>
    <message>
        <source>rrdp desync</source>
        <translation>рассинхронизация RRDP</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>since</source>
        <translation>с</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>медленный</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>самое медленное</translation>
    </message>
    <message>
        <source>stale manifest</source>
        <translation>устаревший манифест</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>step</source>
        <translation>этап</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>ещё продолжается</translation>
    </message>
    <message>
        <source>target</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>этот период</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>осталось времени</translation>
    </message>
    <message>
        <source>to</source>
        <translation>стало</translation>
    </message>
    <message>
        <source>to be attested</source>
        <translation>требуется подтвердить</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>тенденция</translation>
    </message>
    <message>
        <source>typical retrieval</source>
        <translation>обычное время получения</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
    <message>
        <source>vantage point</source>
        <translation>точка наблюдения</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>what</source>
        <translation>что</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>хуже</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Measured items are ticked by the program, from what it observed; what a person attested bears their name and the time. Time that was not watched counts neither for nor against a CA.</source>
        <translation>Измеряемые пункты отмечает программа на основании того, что она наблюдала; подтверждённое человеком содержит его имя и время. Время без наблюдения не засчитывается ни в пользу CA, ни против него.</translation>
    </message>
    <message>
        <source>published object</source>
        <translation>опубликованный объект</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>A CA certificate holds a key that already is in its own chain.</source>
        <translation>Сертификат CA содержит ключ, который уже есть в его собственной цепочке.</translation>
    </message>
    <message>
        <source>A CA that is no trust anchor publishes a trust anchor key object: relying parties ignore it.</source>
        <translation>CA, не являющийся якорем доверия, публикует объект с ключами якоря доверия: доверяющие стороны его игнорируют.</translation>
    </message>
    <message>
        <source>A ROA of the CA says that nobody originates the prefix (AS0), and another one lets an AS originate it: the first has no effect.</source>
        <translation>Один ROA этого CA утверждает, что префикс никем не анонсируется как источником (AS0), а другой разрешает это некоторой AS: первый не имеет силы.</translation>
    </message>
    <message>
        <source>A URI in a setup message is absent, not of the kind that belongs there, or not safe.</source>
        <translation>URI в сообщении начальной настройки отсутствует, не относится к требуемому здесь виду или небезопасен.</translation>
    </message>
    <message>
        <source>A delta does not fit the state before it.</source>
        <translation>Дельта не согласуется с предшествующим состоянием.</translation>
    </message>
    <message>
        <source>A file lies at the CA&apos;s publication point and is on no valid manifest there: relying parties do not use it.</source>
        <translation>В точке публикации CA есть файл, которого нет ни в одном действительном манифесте этой точки: доверяющие стороны его не используют.</translation>
    </message>
    <message>
        <source>A handle in a setup message is absent, too long, or has other characters than letters, digits, hyphen, underscore and slash.</source>
        <translation>Идентификатор (handle) в сообщении начальной настройки отсутствует, слишком длинен или содержит иные символы, кроме букв, цифр, дефиса, подчёркивания и косой черты.</translation>
    </message>
    <message>
        <source>A name is not one common name with at most one serial number.</source>
        <translation>Имя не состоит из одного общего имени (common name) и не более чем одного серийного номера.</translation>
    </message>
    <message>
        <source>A name is not written as PrintableString.</source>
        <translation>Имя записано не в виде PrintableString.</translation>
    </message>
    <message>
        <source>A notification announces a delta under another hash than an earlier notification of the session did.</source>
        <translation>Файл уведомления объявляет дельту с другим хешем, чем более ранний файл уведомления того же сеанса.</translation>
    </message>
    <message>
        <source>A notification announces a snapshot under another hash than an earlier notification of the same session and serial did.</source>
        <translation>Файл уведомления объявляет снимок с другим хешем, чем более ранний файл уведомления того же сеанса и с тем же порядковым номером.</translation>
    </message>
    <message>
        <source>A notification refers to a file on another origin than its own.</source>
        <translation>Файл уведомления ссылается на файл с другим источником (origin), чем его собственный.</translation>
    </message>
    <message>
        <source>A prefix or a maximum length in the ROA is out of range.</source>
        <translation>Префикс или максимальная длина в ROA вне допустимого диапазона.</translation>
    </message>
    <message>
        <source>A published object does not match its hash on the manifest.</source>
        <translation>Опубликованный объект не соответствует своему хешу в манифесте.</translation>
    </message>
    <message>
        <source>A published object was left out: its URI is not a safe rsync URI, or it is too large.</source>
        <translation>Опубликованный объект пропущен: его URI не является безопасным rsync URI, или объект слишком велик.</translation>
    </message>
    <message>
        <source>A setup message does not follow its format.</source>
        <translation>Сообщение начальной настройки не соответствует своему формату.</translation>
    </message>
    <message>
        <source>A setup message spells its XML namespace without the slash at its end.</source>
        <translation>В сообщении начальной настройки пространство имён XML записано без косой черты в конце.</translation>
    </message>
    <message>
        <source>A snapshot or delta file belongs to another session or serial than the notification states.</source>
        <translation>Файл снимка или дельты относится к другому сеансу или порядковому номеру, чем указано в файле уведомления.</translation>
    </message>
    <message>
        <source>A snapshot or delta file does not have the hash that the notification states.</source>
        <translation>Хеш файла снимка или дельты не совпадает с указанным в файле уведомления.</translation>
    </message>
    <message>
        <source>After a restore, set the manifest number above the highest one ever published, or publish the manifest under a new file name.</source>
        <translation>После восстановления из резервной копии установите номер манифеста выше наибольшего из когда-либо опубликованных или опубликуйте манифест под новым именем файла.</translation>
    </message>
    <message>
        <source>After a restore, start a new session; check that all servers behind one name serve the same notification.</source>
        <translation>После восстановления из резервной копии начните новый сеанс; убедитесь, что все серверы под одним именем отдают один и тот же файл уведомления.</translation>
    </message>
    <message>
        <source>An RRDP document does not follow its format.</source>
        <translation>Документ RRDP не соответствует своему формату.</translation>
    </message>
    <message>
        <source>An RRDP document spells its XML namespace in an unusual way.</source>
        <translation>В документе RRDP пространство имён XML записано необычным образом.</translation>
    </message>
    <message>
        <source>An entry of the CRL has extensions.</source>
        <translation>Запись в CRL имеет расширения.</translation>
    </message>
    <message>
        <source>An extension is critical that must not be, or the reverse.</source>
        <translation>Расширение, которое не должно быть критическим, помечено как критическое, или наоборот.</translation>
    </message>
    <message>
        <source>An object on the manifest is not published.</source>
        <translation>Объект, перечисленный в манифесте, не опубликован.</translation>
    </message>
    <message>
        <source>An object&apos;s bytes do not decode.</source>
        <translation>Байты объекта не поддаются декодированию.</translation>
    </message>
    <message>
        <source>Another CRL was published under this number before; relying parties do not mind (RFC 9829).</source>
        <translation>Под этим номером ранее уже был опубликован другой CRL; для доверяющих сторон это не имеет значения (RFC 9829).</translation>
    </message>
    <message>
        <source>Another manifest was published under this number before: relying parties that know the earlier one keep to it.</source>
        <translation>Под этим номером ранее уже был опубликован другой манифест: доверяющие стороны, которым известен более ранний манифест, продолжают использовать его.</translation>
    </message>
    <message>
        <source>Another validator had no manifest and CRL of this CA that are valid now, not even in its cache.</source>
        <translation>У другого валидатора не было действительных на данный момент манифеста и CRL этого CA, даже в его кеше.</translation>
    </message>
    <message>
        <source>Ask the parent CA whether the certificate was revoked, has expired or was not reissued after a key roll.</source>
        <translation>Узнайте у вышестоящего CA, не был ли сертификат отозван, не истёк ли его срок действия и был ли он выпущен заново после смены ключа.</translation>
    </message>
    <message>
        <source>Ask the parent to certify the resources, or reissue without them.</source>
        <translation>Попросите вышестоящий CA сертифицировать эти ресурсы или выпустите сертификат заново без них.</translation>
    </message>
    <message>
        <source>Basic constraints are wrong for the kind of certificate.</source>
        <translation>Основные ограничения (basic constraints) не соответствуют виду сертификата.</translation>
    </message>
    <message>
        <source>Check that the current manifest and CRL can be fetched from outside of your network, and that they are valid.</source>
        <translation>Убедитесь, что текущие манифест и CRL можно получить извне вашей сети и что они действительны.</translation>
    </message>
    <message>
        <source>Check that the server runs, listens, and is reachable through firewalls from outside of your network.</source>
        <translation>Убедитесь, что сервер работает, принимает соединения и доступен через межсетевые экраны извне вашей сети.</translation>
    </message>
    <message>
        <source>Check that your publication server is reachable by RRDP and by rsync.</source>
        <translation>Убедитесь, что ваш сервер публикации доступен по RRDP и по rsync.</translation>
    </message>
    <message>
        <source>Check that your publication server names the right files in its notification.</source>
        <translation>Убедитесь, что ваш сервер публикации указывает в файле уведомления правильные файлы.</translation>
    </message>
    <message>
        <source>Check the DNS zone, its delegation and DNSSEC for the host&apos;s name.</source>
        <translation>Проверьте зону DNS, её делегирование и DNSSEC для имени хоста.</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server.</source>
        <translation>Проверьте нагрузку и пропускную способность сервера.</translation>
    </message>
    <message>
        <source>Check the rsync daemon&apos;s configuration, connection limit and logs for the module.</source>
        <translation>Проверьте конфигурацию демона rsync, его ограничение на число соединений и журналы для этого модуля.</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs for the URI.</source>
        <translation>Проверьте конфигурацию и журналы веб-сервера для этого URI.</translation>
    </message>
    <message>
        <source>Check what is served at the URI.</source>
        <translation>Проверьте, что отдаётся по этому URI.</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing on the way (proxy, CDN, error page) alters it.</source>
        <translation>Проверьте, что записывает ваш сервер публикации и не изменяется ли это по пути (прокси-сервер, CDN, страница ошибки).</translation>
    </message>
    <message>
        <source>Check whether deltas were lost or written twice; start a new session if in doubt.</source>
        <translation>Проверьте, не были ли дельты потеряны или записаны дважды; если есть сомнения, начните новый сеанс.</translation>
    </message>
    <message>
        <source>Check whether your repository can be reached from everywhere: firewalls, routing, the addresses of both families, and DNS.</source>
        <translation>Проверьте, отовсюду ли доступен ваш репозиторий: межсетевые экраны, маршрутизация, адреса обоих семейств и DNS.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s contents for the URI.</source>
        <translation>Проверьте, что содержит ваш сервер публикации для этого URI.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s list of deltas; clients must fetch the whole snapshot instead.</source>
        <translation>Проверьте список дельт вашего сервера публикации; вместо дельт клиентам приходится загружать полный снимок.</translation>
    </message>
    <message>
        <source>Choose another handle in your CA software, and write the message anew.</source>
        <translation>Выберите другой идентификатор (handle) в вашем программном обеспечении CA и запишите сообщение заново.</translation>
    </message>
    <message>
        <source>Correct the public URIs in your server&apos;s configuration, and write the message anew.</source>
        <translation>Исправьте публичные URI в конфигурации вашего сервера и запишите сообщение заново.</translation>
    </message>
    <message>
        <source>Decoding what the repository publishes crashed, took too long or took too much memory; nothing of it was used.</source>
        <translation>Декодирование публикуемых репозиторием данных завершилось аварийно, заняло слишком много времени или памяти; ничего из них не использовано.</translation>
    </message>
    <message>
        <source>Do not certify your own or an ancestor&apos;s key.</source>
        <translation>Не сертифицируйте собственный ключ или ключ CA, стоящего выше в цепочке.</translation>
    </message>
    <message>
        <source>Encode signed objects in DER.</source>
        <translation>Кодируйте подписанные объекты в DER.</translation>
    </message>
    <message>
        <source>Generate a key as RFC 7935 requires, and have it certified.</source>
        <translation>Сгенерируйте ключ согласно требованиям RFC 7935 и получите на него сертификат.</translation>
    </message>
    <message>
        <source>Generate an ECDSA P-256 key on the router, and have it certified.</source>
        <translation>Сгенерируйте на маршрутизаторе ключ ECDSA P-256 и получите на него сертификат.</translation>
    </message>
    <message>
        <source>Have your CA software reissue the manifest and CRL, and check its scheduler and clock.</source>
        <translation>Добейтесь, чтобы ваше программное обеспечение CA заново выпустило манифест и CRL; проверьте его планировщик и часы.</translation>
    </message>
    <message>
        <source>Have your CA software write the message anew, and pass the file on unaltered.</source>
        <translation>Добейтесь, чтобы ваше программное обеспечение CA записало сообщение заново, и передайте файл без изменений.</translation>
    </message>
    <message>
        <source>Have your publication server write http://www.ripe.net/rpki/rrdp exactly, in lower case.</source>
        <translation>Добейтесь, чтобы ваш сервер публикации записывал http://www.ripe.net/rpki/rrdp в точности так, строчными буквами.</translation>
    </message>
    <message>
        <source>If the other side refuses it, send the self-signed certificate at the root of your BPKI.</source>
        <translation>Если другая сторона отвергает его, отправьте самоподписанный сертификат, находящийся в корне вашей BPKI.</translation>
    </message>
    <message>
        <source>Key usage is wrong for the kind of certificate.</source>
        <translation>Назначение ключа (key usage) не соответствует виду сертификата.</translation>
    </message>
    <message>
        <source>Leave the list out when nothing is revoked.</source>
        <translation>Не включайте список, если ничего не отозвано.</translation>
    </message>
    <message>
        <source>List the object on the manifest if it is meant to count; else withdraw it.</source>
        <translation>Внесите объект в манифест, если он должен учитываться; в противном случае удалите его.</translation>
    </message>
    <message>
        <source>List the resources in the trust anchor certificate.</source>
        <translation>Перечислите ресурсы в сертификате якоря доверия.</translation>
    </message>
    <message>
        <source>Listed objects are absent or do not match: relying parties use none of this CA&apos;s objects.</source>
        <translation>Перечисленные объекты отсутствуют или не совпадают: доверяющие стороны не используют ни одного объекта этого CA.</translation>
    </message>
    <message>
        <source>Never change a delta once it was announced; after a restore or a failed write, start a new session; check that all servers behind one name serve the same files.</source>
        <translation>Никогда не изменяйте дельту после того, как она объявлена; после восстановления из резервной копии или неудачной записи начните новый сеанс; убедитесь, что все серверы под одним именем отдают одни и те же файлы.</translation>
    </message>
    <message>
        <source>No connection to the publication point could be made.</source>
        <translation>Не удалось установить соединение с точкой публикации.</translation>
    </message>
    <message>
        <source>No trust anchor certificate could be had from any URI of the TAL.</source>
        <translation>Сертификат якоря доверия не удалось получить ни по одному из URI, указанных в TAL.</translation>
    </message>
    <message>
        <source>Nothing, if it was meant: a new file name allows it.</source>
        <translation>Исправлять ничего не нужно, если так и было задумано: новое имя файла это допускает.</translation>
    </message>
    <message>
        <source>Nothing, if manifests were issued between two looks; else raise the number by one with every manifest.</source>
        <translation>Исправлять ничего не нужно, если между двумя наблюдениями выпускались манифесты; в противном случае увеличивайте номер на единицу с каждым манифестом.</translation>
    </message>
    <message>
        <source>Nothing, if the resources are yours: ask the relying party to look at its constraints on the trust anchor.</source>
        <translation>Исправлять ничего не нужно, если это ваши ресурсы: попросите доверяющую сторону проверить её ограничения для этого якоря доверия.</translation>
    </message>
    <message>
        <source>Nothing: this is about the monitor&apos;s own network.</source>
        <translation>Исправлять ничего не нужно: это относится к собственной сети системы мониторинга.</translation>
    </message>
    <message>
        <source>Nothing: this is about who looked.</source>
        <translation>Исправлять ничего не нужно: это относится к тому, кто проводил наблюдение.</translation>
    </message>
    <message>
        <source>One URI is published more than once in one document.</source>
        <translation>Один и тот же URI опубликован в документе более одного раза.</translation>
    </message>
    <message>
        <source>One of our own canary endpoints did not answer.</source>
        <translation>Одна из наших собственных контрольных точек (canary) не ответила.</translation>
    </message>
    <message>
        <source>Publish a globally reachable address for the host.</source>
        <translation>Опубликуйте для хоста глобально доступный адрес.</translation>
    </message>
    <message>
        <source>Publish each CA certificate once.</source>
        <translation>Публикуйте каждый сертификат CA только один раз.</translation>
    </message>
    <message>
        <source>Publish every listed object exactly as listed.</source>
        <translation>Опубликуйте каждый перечисленный объект точно в том виде, в каком он указан в манифесте.</translation>
    </message>
    <message>
        <source>Publish objects and manifest together, in one step, and check for corruption.</source>
        <translation>Публикуйте объекты и манифест вместе, в одной операции, и проверьте, не повреждены ли данные.</translation>
    </message>
    <message>
        <source>Publish objects under plain rsync URIs and within the usual sizes.</source>
        <translation>Публикуйте объекты под простыми rsync URI и в пределах обычных размеров.</translation>
    </message>
    <message>
        <source>Publish one ASPA for the customer AS, with all of its providers.</source>
        <translation>Опубликуйте один ASPA для AS клиента со всеми её провайдерами.</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL.</source>
        <translation>Опубликуйте собственный CRL этого CA.</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest.</source>
        <translation>Публикуйте CRL вместе с манифестом.</translation>
    </message>
    <message>
        <source>Publish the certificate that belongs to the TAL, or distribute a new TAL.</source>
        <translation>Опубликуйте сертификат, соответствующий TAL, или распространите новый TAL.</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in your certificate&apos;s SIA, and check that your publication server is reachable.</source>
        <translation>Опубликуйте манифест по URI, указанному в SIA вашего сертификата, и убедитесь, что ваш сервер публикации доступен.</translation>
    </message>
    <message>
        <source>Publish the next manifest under a new file name, with a low number, and have the certificate name it; or roll the key.</source>
        <translation>Опубликуйте следующий манифест под новым именем файла, с малым номером, и добейтесь, чтобы сертификат указывал на него; либо смените ключ.</translation>
    </message>
    <message>
        <source>Publish the object under the right file name extension.</source>
        <translation>Опубликуйте объект с правильным расширением имени файла.</translation>
    </message>
    <message>
        <source>Publish the object, or reissue the manifest without it.</source>
        <translation>Опубликуйте объект или выпустите манифест заново без него.</translation>
    </message>
    <message>
        <source>Publish the trust anchor certificate at every URI that the TAL names.</source>
        <translation>Опубликуйте сертификат якоря доверия по каждому URI, указанному в TAL.</translation>
    </message>
    <message>
        <source>Publish well-formed documents; if yours are, tell the operators of the program that could not read them.</source>
        <translation>Публикуйте правильно сформированные документы; если ваши документы таковы, сообщите операторам программы, которая не смогла их прочитать.</translation>
    </message>
    <message>
        <source>Raise the CRL number with every CRL.</source>
        <translation>Увеличивайте номер CRL с каждым новым CRL.</translation>
    </message>
    <message>
        <source>Raise the number with every manifest; check that not two instances of the CA sign at the same time.</source>
        <translation>Увеличивайте номер с каждым манифестом; убедитесь, что два экземпляра CA не подписывают одновременно.</translation>
    </message>
    <message>
        <source>Raise the serial with every change of the contents; check that all servers behind one name serve the same files.</source>
        <translation>Увеличивайте порядковый номер при каждом изменении содержимого; убедитесь, что все серверы под одним именем отдают одни и те же файлы.</translation>
    </message>
    <message>
        <source>Reissue the ASPA for an AS that the CA holds.</source>
        <translation>Выпустите ASPA заново для AS, которая есть у CA.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with an EE certificate that lists exactly the customer AS.</source>
        <translation>Выпустите ASPA заново с сертификатом EE, в котором указана именно AS клиента.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with each provider listed once, in ascending order, without the customer&apos;s own AS.</source>
        <translation>Выпустите ASPA заново, указав каждого провайдера один раз, в порядке возрастания и без AS самого клиента.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with software that follows the current profile (version 1).</source>
        <translation>Выпустите ASPA заново с помощью программного обеспечения, соответствующего текущему профилю (версия 1).</translation>
    </message>
    <message>
        <source>Reissue the CRL with serial numbers and dates only.</source>
        <translation>Выпустите CRL заново, указав только серийные номера и даты.</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified.</source>
        <translation>Выпустите CRL заново с ключом, который сертифицирован вышестоящим CA.</translation>
    </message>
    <message>
        <source>Reissue the CRL: version 2, SHA-256 with RSA, authority key identifier and CRL number only.</source>
        <translation>Выпустите CRL заново: версия 2, SHA-256 с RSA, только идентификатор ключа удостоверяющего центра и номер CRL.</translation>
    </message>
    <message>
        <source>Reissue the ROA for resources that the CA holds.</source>
        <translation>Выпустите ROA заново для ресурсов, которые есть у CA.</translation>
    </message>
    <message>
        <source>Reissue the ROA with an EE certificate that lists exactly its IP addresses.</source>
        <translation>Выпустите ROA заново с сертификатом EE, в котором перечислены именно его IP-адреса.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct prefixes and maximum lengths.</source>
        <translation>Выпустите ROA заново с правильными префиксами и максимальными длинами.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct software.</source>
        <translation>Выпустите ROA заново с помощью корректного программного обеспечения.</translation>
    </message>
    <message>
        <source>Reissue the certificate as version 3.</source>
        <translation>Выпустите сертификат заново в версии 3.</translation>
    </message>
    <message>
        <source>Reissue the certificate with AS numbers only.</source>
        <translation>Выпустите сертификат заново только с номерами AS.</translation>
    </message>
    <message>
        <source>Reissue the certificate with caRepository and rpkiManifest, or signedObject.</source>
        <translation>Выпустите сертификат заново с caRepository и rpkiManifest либо с signedObject.</translation>
    </message>
    <message>
        <source>Reissue the certificate with canonical RFC 3779 extensions.</source>
        <translation>Выпустите сертификат заново с каноническими расширениями RFC 3779.</translation>
    </message>
    <message>
        <source>Reissue the certificate with id-kp-bgpsec-router.</source>
        <translation>Выпустите сертификат заново с id-kp-bgpsec-router.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one common name in issuer and subject.</source>
        <translation>Выпустите сертификат заново с одним общим именем у издателя и у субъекта.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one rsync URI of the issuer&apos;s CRL.</source>
        <translation>Выпустите сертификат заново с одним rsync URI для CRL издателя.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the AS numbers of the router.</source>
        <translation>Выпустите сертификат заново с номерами AS этого маршрутизатора.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the algorithm of RFC 7935.</source>
        <translation>Выпустите сертификат заново с алгоритмом из RFC 7935.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the criticality that RFC 6487 requires.</source>
        <translation>Выпустите сертификат заново с критичностью расширений, которой требует RFC 6487.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the extensions of RFC 3779.</source>
        <translation>Выпустите сертификат заново с расширениями RFC 3779.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the policy of RFC 6484.</source>
        <translation>Выпустите сертификат заново с политикой из RFC 6484.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the right subject key identifier.</source>
        <translation>Выпустите сертификат заново с правильным идентификатором ключа субъекта.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the rsync URI of the issuer&apos;s certificate.</source>
        <translation>Выпустите сертификат заново с rsync URI сертификата издателя.</translation>
    </message>
    <message>
        <source>Reissue the certificate without it.</source>
        <translation>Выпустите сертификат заново без него.</translation>
    </message>
    <message>
        <source>Reissue the certificate without the extension.</source>
        <translation>Выпустите сертификат заново без этого расширения.</translation>
    </message>
    <message>
        <source>Reissue the certificate.</source>
        <translation>Выпустите сертификат заново.</translation>
    </message>
    <message>
        <source>Reissue the certificate: CA without path length for a CA, none for an EE.</source>
        <translation>Выпустите сертификат заново: для CA — признак CA без длины пути, для EE — без основных ограничений.</translation>
    </message>
    <message>
        <source>Reissue the certificate: certificate and CRL signing for a CA, digital signature for an EE.</source>
        <translation>Выпустите сертификат заново: для CA — подпись сертификатов и CRL, для EE — цифровая подпись.</translation>
    </message>
    <message>
        <source>Reissue the checklist for resources that the CA holds.</source>
        <translation>Выпустите контрольный список заново для ресурсов, которые есть у CA.</translation>
    </message>
    <message>
        <source>Reissue the checklist with an EE certificate that lists its resources.</source>
        <translation>Выпустите контрольный список заново с сертификатом EE, в котором перечислены его ресурсы.</translation>
    </message>
    <message>
        <source>Reissue the checklist with correct software.</source>
        <translation>Выпустите контрольный список заново с помощью корректного программного обеспечения.</translation>
    </message>
    <message>
        <source>Reissue the checklist with each file once, named in letters, digits, dot, underscore and hyphen.</source>
        <translation>Выпустите контрольный список заново, указав каждый файл один раз под именем из букв, цифр, точки, подчёркивания и дефиса.</translation>
    </message>
    <message>
        <source>Reissue the checklist without it, and hand it over outside of the repository.</source>
        <translation>Выпустите контрольный список заново без этого расширения и передайте его вне репозитория.</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the manifest URI in the CA&apos;s certificate; check which URI the parent certified.</source>
        <translation>Выпустите манифест заново так, чтобы его сертификат указывал URI манифеста из сертификата CA; проверьте, какой URI сертифицировал вышестоящий CA.</translation>
    </message>
    <message>
        <source>Reissue the manifest with an EE certificate that inherits.</source>
        <translation>Выпустите манифест заново с сертификатом EE, наследующим ресурсы.</translation>
    </message>
    <message>
        <source>Reissue the manifest with correct software.</source>
        <translation>Выпустите манифест заново с помощью корректного программного обеспечения.</translation>
    </message>
    <message>
        <source>Reissue the manifest with each file listed once, under a legal name.</source>
        <translation>Выпустите манифест заново, указав каждый файл один раз и под допустимым именем.</translation>
    </message>
    <message>
        <source>Reissue the manifest with one CRL on it.</source>
        <translation>Выпустите манифест заново с одним CRL в нём.</translation>
    </message>
    <message>
        <source>Reissue the manifest with the CA&apos;s current CRL on it.</source>
        <translation>Выпустите манифест заново, включив в него текущий CRL этого CA.</translation>
    </message>
    <message>
        <source>Reissue the object so that it names the CA&apos;s current CRL.</source>
        <translation>Выпустите объект заново так, чтобы он указывал на текущий CRL этого CA.</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published; some relying parties refuse it as it is.</source>
        <translation>Выпустите объект заново так, чтобы его сертификат указывал место публикации; некоторые доверяющие стороны отвергают объект в нынешнем виде.</translation>
    </message>
    <message>
        <source>Reissue the object so that its current key is the trust anchor&apos;s own.</source>
        <translation>Выпустите объект заново так, чтобы его текущим ключом был собственный ключ якоря доверия.</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate.</source>
        <translation>Выпустите объект заново под текущим сертификатом CA.</translation>
    </message>
    <message>
        <source>Reissue the object under the key of the CA that publishes it.</source>
        <translation>Выпустите объект заново под ключом CA, который его публикует.</translation>
    </message>
    <message>
        <source>Reissue the object with an EE certificate that inherits.</source>
        <translation>Выпустите объект заново с сертификатом EE, наследующим ресурсы.</translation>
    </message>
    <message>
        <source>Reissue the object with correct software.</source>
        <translation>Выпустите объект заново с помощью корректного программного обеспечения.</translation>
    </message>
    <message>
        <source>Reissue the object with the signing-time attribute only.</source>
        <translation>Выпустите объект заново только с атрибутом signing-time.</translation>
    </message>
    <message>
        <source>Reissue the object with what the keys&apos; trust anchor locators say.</source>
        <translation>Выпустите объект заново с теми данными, которые содержатся в указателях якоря доверия для этих ключей.</translation>
    </message>
    <message>
        <source>Reissue the object.</source>
        <translation>Выпустите объект заново.</translation>
    </message>
    <message>
        <source>Reissue the object; check that the CA signs with the key that its parent certified.</source>
        <translation>Выпустите объект заново; убедитесь, что CA подписывает ключом, который сертифицирован вышестоящим CA.</translation>
    </message>
    <message>
        <source>Reissue the prefix list for an AS that the CA holds.</source>
        <translation>Выпустите список префиксов заново для AS, которая есть у CA.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with an EE certificate that lists exactly its AS.</source>
        <translation>Выпустите список префиксов заново с сертификатом EE, в котором указана именно его AS.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with correct software.</source>
        <translation>Выпустите список префиксов заново с помощью корректного программного обеспечения.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with each prefix once, in ascending order.</source>
        <translation>Выпустите список префиксов заново, указав каждый префикс один раз, в порядке возрастания.</translation>
    </message>
    <message>
        <source>Reissue the record with a vCard that begins with VERSION:4.0 and has FN.</source>
        <translation>Выпустите запись заново с vCard, которая начинается с VERSION:4.0 и содержит FN.</translation>
    </message>
    <message>
        <source>Reissue the record with an EE certificate that inherits.</source>
        <translation>Выпустите запись заново с сертификатом EE, наследующим ресурсы.</translation>
    </message>
    <message>
        <source>Reissue the record with at least one of ADR, TEL and EMAIL.</source>
        <translation>Выпустите запись заново хотя бы с одним из свойств ADR, TEL и EMAIL.</translation>
    </message>
    <message>
        <source>Reissue the record with no other properties than VERSION, FN, ORG, ADR, TEL and EMAIL.</source>
        <translation>Выпустите запись заново без каких-либо свойств, кроме VERSION, FN, ORG, ADR, TEL и EMAIL.</translation>
    </message>
    <message>
        <source>Reissue the trust anchor certificate, signed with its own key.</source>
        <translation>Выпустите сертификат якоря доверия заново, подписав его собственным ключом.</translation>
    </message>
    <message>
        <source>Renew the certificate and reissue what is signed under it.</source>
        <translation>Обновите сертификат и заново выпустите то, что подписано под ним.</translation>
    </message>
    <message>
        <source>Renew the identity certificate of your CA software, and exchange the messages anew.</source>
        <translation>Обновите идентификационный сертификат вашего программного обеспечения CA и обменяйтесь сообщениями заново.</translation>
    </message>
    <message>
        <source>Renew the web server&apos;s certificate, and serve the whole chain.</source>
        <translation>Обновите сертификат веб-сервера и отдавайте полную цепочку.</translation>
    </message>
    <message>
        <source>Roll the CA&apos;s key: the CRLs of the new key count anew.</source>
        <translation>Смените ключ CA: нумерация CRL для нового ключа начинается заново.</translation>
    </message>
    <message>
        <source>Seen through another validator, which tells whether the CA is functional, and nothing about its endpoints or whether it is complete.</source>
        <translation>Получено через другой валидатор, который сообщает, работоспособен ли CA, но ничего не говорит о его точках доступа и о его полноте.</translation>
    </message>
    <message>
        <source>Serve notification, snapshots and deltas from one scheme, host and port.</source>
        <translation>Отдавайте файл уведомления, снимки и дельты с одной схемой, одним хостом и одним портом.</translation>
    </message>
    <message>
        <source>Shorten the chain of delegations.</source>
        <translation>Сократите цепочку делегирований.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the CRL.</source>
        <translation>Синхронизируйте часы CA (NTP) и выпустите CRL заново.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the manifest.</source>
        <translation>Синхронизируйте часы CA (NTP) и выпустите манифест заново.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue.</source>
        <translation>Синхронизируйте часы CA (NTP) и выполните выпуск заново.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each CRL with the time of its issue.</source>
        <translation>Синхронизируйте часы CA (NTP) и выпускайте каждый CRL с указанием времени его выпуска.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each manifest with the time of its issue.</source>
        <translation>Синхронизируйте часы CA (NTP) и выпускайте каждый манифест с указанием времени его выпуска.</translation>
    </message>
    <message>
        <source>Synchronise the clock (NTP) of your CA software&apos;s host, and write the message anew.</source>
        <translation>Синхронизируйте часы (NTP) хоста, на котором работает ваше программное обеспечение CA, и запишите сообщение заново.</translation>
    </message>
    <message>
        <source>Tell the registry: a CA issues an unreasonable number of certificates.</source>
        <translation>Сообщите регистратуре: один из CA выпускает неоправданно много сертификатов.</translation>
    </message>
    <message>
        <source>The ASPA is about a customer AS that its own certificate does not hold.</source>
        <translation>ASPA относится к AS клиента, которой нет в его собственном сертификате.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>Сертификат ASPA содержит IP-адреса, наследует ресурсы или не содержит номеров AS.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s content does not follow the profile.</source>
        <translation>Содержимое ASPA не соответствует профилю.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s providers are not in strictly ascending order, or include the customer, or AS0 beside others.</source>
        <translation>Провайдеры в ASPA перечислены не в строго возрастающем порядке, или среди них есть сам клиент, или AS0 указана наряду с другими.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message has expired.</source>
        <translation>Срок действия сертификата BPKI в сообщении начальной настройки истёк.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message is not self-signed, so that some software may not take it as a trust anchor.</source>
        <translation>Сертификат BPKI в сообщении начальной настройки не является самоподписанным, поэтому некоторые программы могут не принять его в качестве якоря доверия.</translation>
    </message>
    <message>
        <source>The CA has several ASPAs of one customer AS, with different providers: relying parties take them together, and while one changes they see something else.</source>
        <translation>У CA есть несколько ASPA для одной AS клиента с разными провайдерами: доверяющие стороны объединяют их, и, пока один из них меняется, видят не то, что задумано.</translation>
    </message>
    <message>
        <source>The CA is down for some vantages and not for all.</source>
        <translation>CA недоступен для некоторых точек наблюдения, но не для всех.</translation>
    </message>
    <message>
        <source>The CRL distribution point is absent, malformed, or in a self-signed certificate.</source>
        <translation>Точка распространения CRL отсутствует, неправильно сформирована или указана в самоподписанном сертификате.</translation>
    </message>
    <message>
        <source>The CRL does not follow the profile.</source>
        <translation>CRL не соответствует профилю.</translation>
    </message>
    <message>
        <source>The CRL has a lower number than an earlier one; relying parties do not mind (RFC 9829).</source>
        <translation>Номер CRL меньше, чем у более раннего; для доверяющих сторон это не имеет значения (RFC 9829).</translation>
    </message>
    <message>
        <source>The CRL has an empty list of revoked certificates where it should have none.</source>
        <translation>CRL содержит пустой список отозванных сертификатов, хотя списка в нём быть не должно.</translation>
    </message>
    <message>
        <source>The CRL has the largest possible number.</source>
        <translation>У CRL наибольший возможный номер.</translation>
    </message>
    <message>
        <source>The CRL on the manifest is not published.</source>
        <translation>CRL, перечисленный в манифесте, не опубликован.</translation>
    </message>
    <message>
        <source>The CRL that the manifest&apos;s certificate names is not on the manifest.</source>
        <translation>CRL, указанного в сертификате манифеста, нет в манифесте.</translation>
    </message>
    <message>
        <source>The CRL&apos;s issuer or authority key identifier is not that of the CA.</source>
        <translation>Издатель или идентификатор ключа удостоверяющего центра в CRL не принадлежит этому CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s nextUpdate has passed.</source>
        <translation>Время nextUpdate CRL уже прошло.</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify with the CA&apos;s key.</source>
        <translation>Подпись CRL не проходит проверку ключом CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate is earlier than that of the CRL before, although its number is higher.</source>
        <translation>Время thisUpdate CRL раньше, чем у предыдущего CRL, хотя номер больше.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate lies in the future.</source>
        <translation>Время thisUpdate CRL находится в будущем.</translation>
    </message>
    <message>
        <source>The Ghostbusters record names no way to contact anyone.</source>
        <translation>В записи Ghostbusters не указано ни одного способа с кем-либо связаться.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s certificate does not inherit its resources.</source>
        <translation>Сертификат записи Ghostbusters не наследует свои ресурсы.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard has a property that the profile does not allow.</source>
        <translation>vCard записи Ghostbusters содержит свойство, не допускаемое профилем.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard is not of version 4.0 or has no name.</source>
        <translation>vCard записи Ghostbusters не соответствует версии 4.0 или не содержит имени.</translation>
    </message>
    <message>
        <source>The ROA has a prefix that its own certificate does not hold.</source>
        <translation>ROA содержит префикс, которого нет в его собственном сертификате.</translation>
    </message>
    <message>
        <source>The ROA&apos;s certificate holds AS resources, inherits, or lacks IP addresses.</source>
        <translation>Сертификат ROA содержит ресурсы AS, наследует ресурсы или не содержит IP-адресов.</translation>
    </message>
    <message>
        <source>The ROA&apos;s content does not follow the profile.</source>
        <translation>Содержимое ROA не соответствует профилю.</translation>
    </message>
    <message>
        <source>The TLS handshake failed or the server&apos;s certificate was not accepted.</source>
        <translation>Не удалось выполнить рукопожатие TLS, или сертификат сервера не был принят.</translation>
    </message>
    <message>
        <source>The authority information access is absent or names no rsync URI.</source>
        <translation>Расширение доступа к информации об удостоверяющем центре (AIA) отсутствует или не содержит rsync URI.</translation>
    </message>
    <message>
        <source>The authority key identifier is absent or is not the issuer&apos;s key identifier.</source>
        <translation>Идентификатор ключа удостоверяющего центра отсутствует или не совпадает с идентификатором ключа издателя.</translation>
    </message>
    <message>
        <source>The certificate claims resources that its issuer does not hold.</source>
        <translation>Сертификат заявляет ресурсы, которых нет у его издателя.</translation>
    </message>
    <message>
        <source>The certificate claims resources that the local constraints do not let this trust anchor speak of.</source>
        <translation>Сертификат заявляет ресурсы, о которых локальные ограничения не позволяют высказываться этому якорю доверия.</translation>
    </message>
    <message>
        <source>The certificate has a critical extension that the profile does not know.</source>
        <translation>Сертификат содержит критическое расширение, неизвестное профилю.</translation>
    </message>
    <message>
        <source>The certificate has an extended key usage that its kind must not have.</source>
        <translation>Сертификат имеет расширенное назначение ключа, которого у сертификата этого вида быть не должно.</translation>
    </message>
    <message>
        <source>The certificate has an extension that the profile does not allow.</source>
        <translation>Сертификат содержит расширение, не допускаемое профилем.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Срок действия сертификата истёк.</translation>
    </message>
    <message>
        <source>The certificate has the same extension twice.</source>
        <translation>Сертификат содержит одно и то же расширение дважды.</translation>
    </message>
    <message>
        <source>The certificate holds its resources in the extensions of RFC 8360, which relying parties do not process.</source>
        <translation>Ресурсы сертификата указаны в расширениях RFC 8360, которые доверяющие стороны не обрабатывают.</translation>
    </message>
    <message>
        <source>The certificate holds no resources, or they are not in canonical form.</source>
        <translation>Сертификат не содержит ресурсов, или они записаны не в канонической форме.</translation>
    </message>
    <message>
        <source>The certificate is not of X.509 version 3.</source>
        <translation>Сертификат не является сертификатом X.509 версии 3.</translation>
    </message>
    <message>
        <source>The certificate is not signed by the algorithm sha256WithRSAEncryption.</source>
        <translation>Сертификат подписан не алгоритмом sha256WithRSAEncryption.</translation>
    </message>
    <message>
        <source>The certificate is on its issuer&apos;s CRL.</source>
        <translation>Сертификат внесён в CRL своего издателя.</translation>
    </message>
    <message>
        <source>The certificate points to another CRL than the manifest&apos;s.</source>
        <translation>Сертификат указывает не на тот CRL, который значится в манифесте.</translation>
    </message>
    <message>
        <source>The certificate policy is absent or is not the one for IP addresses and AS numbers.</source>
        <translation>Политика сертификата отсутствует или не является политикой для IP-адресов и номеров AS.</translation>
    </message>
    <message>
        <source>The certificate&apos;s public key is not RSA with 2048 bits and exponent 65537.</source>
        <translation>Открытый ключ сертификата не является ключом RSA длиной 2048 бит с экспонентой 65537.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature does not verify with the issuer&apos;s key.</source>
        <translation>Подпись сертификата не проходит проверку ключом издателя.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity ends before it begins.</source>
        <translation>Срок действия сертификата заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity has not begun.</source>
        <translation>Срок действия сертификата ещё не начался.</translation>
    </message>
    <message>
        <source>The chain of CA certificates is longer than the limit.</source>
        <translation>Цепочка сертификатов CA длиннее допустимого предела.</translation>
    </message>
    <message>
        <source>The content type is not what the file&apos;s name says.</source>
        <translation>Тип содержимого не соответствует имени файла.</translation>
    </message>
    <message>
        <source>The current key in the trust anchor key object is not the key of the trust anchor that issued it.</source>
        <translation>Текущий ключ в объекте с ключами якоря доверия не является ключом якоря доверия, выпустившего этот объект.</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial.</source>
        <translation>Дельты, перечисленные в файле уведомления, не образуют непрерывной последовательности или не заканчиваются на его порядковом номере.</translation>
    </message>
    <message>
        <source>The host&apos;s name resolves to addresses that are not for the public Internet.</source>
        <translation>Имя хоста разрешается в адреса, не предназначенные для публичного Интернета.</translation>
    </message>
    <message>
        <source>The issuer&apos;s name is not the subject name of the CA.</source>
        <translation>Имя издателя не совпадает с именем субъекта CA.</translation>
    </message>
    <message>
        <source>The manifest has a lower number than an earlier one: relying parties that know the earlier one keep to it.</source>
        <translation>Номер манифеста меньше, чем у более раннего: доверяющие стороны, которым известен более ранний манифест, продолжают использовать его.</translation>
    </message>
    <message>
        <source>The manifest has a new file name, and its number started anew.</source>
        <translation>У манифеста новое имя файла, и его нумерация началась заново.</translation>
    </message>
    <message>
        <source>The manifest has the largest possible number, so that no other can follow it under this file name.</source>
        <translation>У манифеста наибольший возможный номер, поэтому никакой другой не может следовать за ним под этим именем файла.</translation>
    </message>
    <message>
        <source>The manifest lists a CRL that is not the CA&apos;s own current one.</source>
        <translation>В манифесте перечислен CRL, который не является текущим CRL самого CA.</translation>
    </message>
    <message>
        <source>The manifest lists a signed checklist, which must not be published in a repository.</source>
        <translation>В манифесте перечислен подписанный контрольный список, который нельзя публиковать в репозитории.</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice.</source>
        <translation>В манифесте перечислено недопустимое имя файла или одно имя указано дважды.</translation>
    </message>
    <message>
        <source>The manifest named by the CA certificate is not published.</source>
        <translation>Манифест, указанный в сертификате CA, не опубликован.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate does not inherit its resources.</source>
        <translation>Сертификат манифеста не наследует свои ресурсы.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate names another location than the CA&apos;s certificate does: relying parties take that for a failed fetch.</source>
        <translation>Сертификат манифеста указывает другое местоположение, чем сертификат CA: доверяющие стороны считают это неудачным получением.</translation>
    </message>
    <message>
        <source>The manifest&apos;s content does not follow the profile.</source>
        <translation>Содержимое манифеста не соответствует профилю.</translation>
    </message>
    <message>
        <source>The manifest&apos;s nextUpdate has passed.</source>
        <translation>Время nextUpdate манифеста уже прошло.</translation>
    </message>
    <message>
        <source>The manifest&apos;s number is more than one above that of the manifest seen before.</source>
        <translation>Номер манифеста больше номера манифеста, виденного ранее, более чем на единицу.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate is not later than that of the manifest before: relying parties that know the earlier one keep to it.</source>
        <translation>Время thisUpdate манифеста не позже, чем у предыдущего манифеста: доверяющие стороны, которым известен более ранний манифест, продолжают использовать его.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate lies in the future.</source>
        <translation>Время thisUpdate манифеста находится в будущем.</translation>
    </message>
    <message>
        <source>The message digest is not the SHA-256 of the content.</source>
        <translation>Дайджест сообщения не является значением SHA-256 содержимого.</translation>
    </message>
    <message>
        <source>The name of the publication point&apos;s host does not resolve.</source>
        <translation>Имя хоста точки публикации не разрешается.</translation>
    </message>
    <message>
        <source>The object does not follow the template for signed objects.</source>
        <translation>Объект не соответствует шаблону подписанных объектов.</translation>
    </message>
    <message>
        <source>The object is encoded in BER where DER is required.</source>
        <translation>Объект закодирован в BER, тогда как требуется DER.</translation>
    </message>
    <message>
        <source>The object&apos;s signature does not verify with the key of its certificate.</source>
        <translation>Подпись объекта не проходит проверку ключом его сертификата.</translation>
    </message>
    <message>
        <source>The parent publishes no certificate for this CA.</source>
        <translation>Вышестоящий CA не публикует сертификата для этого CA.</translation>
    </message>
    <message>
        <source>The publication point did not answer in time.</source>
        <translation>Точка публикации не ответила вовремя.</translation>
    </message>
    <message>
        <source>The publication point sent more than any sound repository holds.</source>
        <translation>Точка публикации прислала больше данных, чем содержит любой нормальный репозиторий.</translation>
    </message>
    <message>
        <source>The repository of the CA&apos;s publication point could not be fetched.</source>
        <translation>Не удалось получить содержимое репозитория точки публикации CA.</translation>
    </message>
    <message>
        <source>The router certificate has a subject information access.</source>
        <translation>Сертификат маршрутизатора имеет расширение доступа к информации о субъекте (SIA).</translation>
    </message>
    <message>
        <source>The router certificate holds IP addresses.</source>
        <translation>Сертификат маршрутизатора содержит IP-адреса.</translation>
    </message>
    <message>
        <source>The router certificate lacks the extended key usage of BGPsec routers.</source>
        <translation>В сертификате маршрутизатора отсутствует расширенное назначение ключа для маршрутизаторов BGPsec.</translation>
    </message>
    <message>
        <source>The router certificate lists no AS numbers, or inherits them.</source>
        <translation>В сертификате маршрутизатора не перечислены номера AS, или он их наследует.</translation>
    </message>
    <message>
        <source>The router certificate&apos;s public key is not a point of the curve P-256.</source>
        <translation>Открытый ключ сертификата маршрутизатора не является точкой кривой P-256.</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder.</source>
        <translation>Демон rsync не отдал каталог.</translation>
    </message>
    <message>
        <source>The same CA was met before in this tree and is judged only once.</source>
        <translation>Этот же CA уже встречался в этом дереве и оценивается только один раз.</translation>
    </message>
    <message>
        <source>The serial of the notification went backwards within one session.</source>
        <translation>Порядковый номер файла уведомления уменьшился в пределах одного сеанса.</translation>
    </message>
    <message>
        <source>The signed checklist has a file name that is not portable, or lists a file twice.</source>
        <translation>Подписанный контрольный список содержит непереносимое имя файла или указывает один файл дважды.</translation>
    </message>
    <message>
        <source>The signed checklist is signed with resources that its own certificate does not hold.</source>
        <translation>Подписанный контрольный список подписан с ресурсами, которых нет в его собственном сертификате.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate has a subject information access, although checklists are not published in repositories.</source>
        <translation>Сертификат подписанного контрольного списка имеет расширение доступа к информации о субъекте (SIA), хотя контрольные списки не публикуются в репозиториях.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate lacks resources or inherits them.</source>
        <translation>Сертификат подписанного контрольного списка не содержит ресурсов или наследует их.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s content does not follow the profile.</source>
        <translation>Содержимое подписанного контрольного списка не соответствует профилю.</translation>
    </message>
    <message>
        <source>The signed prefix list is about an AS that its own certificate does not hold.</source>
        <translation>Подписанный список префиксов относится к AS, которой нет в его собственном сертификате.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>Сертификат подписанного списка префиксов содержит IP-адреса, наследует ресурсы или не содержит номеров AS.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s content does not follow the profile.</source>
        <translation>Содержимое подписанного списка префиксов не соответствует профилю.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s prefixes are not in ascending order, or one is given twice.</source>
        <translation>Префиксы в подписанном списке префиксов указаны не в порядке возрастания, или один из них указан дважды.</translation>
    </message>
    <message>
        <source>The signedObject location in the object&apos;s certificate is not where the object is published.</source>
        <translation>Местоположение signedObject в сертификате объекта не совпадает с местом публикации объекта.</translation>
    </message>
    <message>
        <source>The signing-time attribute is absent, or binary-signing-time is used.</source>
        <translation>Атрибут signing-time отсутствует, или используется binary-signing-time.</translation>
    </message>
    <message>
        <source>The subject information access lacks what its kind of certificate must name, or is malformed.</source>
        <translation>Расширение доступа к информации о субъекте (SIA) не содержит того, что обязан указывать сертификат этого вида, или неправильно сформировано.</translation>
    </message>
    <message>
        <source>The subject key identifier is absent or is not the SHA-1 of the public key.</source>
        <translation>Идентификатор ключа субъекта отсутствует или не является значением SHA-1 открытого ключа.</translation>
    </message>
    <message>
        <source>The tree holds more CAs than the limit; the rest was not judged.</source>
        <translation>Дерево содержит больше CA, чем допускает предел; остальные не оценивались.</translation>
    </message>
    <message>
        <source>The trust anchor certificate inherits resources, although it has no issuer.</source>
        <translation>Сертификат якоря доверия наследует ресурсы, хотя у него нет издателя.</translation>
    </message>
    <message>
        <source>The trust anchor certificate is not self-signed.</source>
        <translation>Сертификат якоря доверия не является самоподписанным.</translation>
    </message>
    <message>
        <source>The trust anchor certificate&apos;s public key is not the one in the TAL.</source>
        <translation>Открытый ключ сертификата якоря доверия не совпадает с ключом в TAL.</translation>
    </message>
    <message>
        <source>The trust anchor key object names a key without usable URIs, or one that is not RSA with 2048 bits.</source>
        <translation>Объект с ключами якоря доверия указывает ключ без пригодных URI или ключ, не являющийся RSA длиной 2048 бит.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s certificate does not inherit its resources.</source>
        <translation>Сертификат объекта с ключами якоря доверия не наследует свои ресурсы.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s content does not follow the profile.</source>
        <translation>Содержимое объекта с ключами якоря доверия не соответствует профилю.</translation>
    </message>
    <message>
        <source>The trust anchor locator does not follow its format.</source>
        <translation>Указатель якоря доверия не соответствует своему формату.</translation>
    </message>
    <message>
        <source>The validity of the BPKI certificate of a setup message has not begun.</source>
        <translation>Срок действия сертификата BPKI в сообщении начальной настройки ещё не начался.</translation>
    </message>
    <message>
        <source>The web server did not give the file.</source>
        <translation>Веб-сервер не отдал файл.</translation>
    </message>
    <message>
        <source>Update your CA software; most others read the message as it is.</source>
        <translation>Обновите ваше программное обеспечение CA; большинство других программ читает сообщение и в таком виде.</translation>
    </message>
    <message>
        <source>Use PrintableString in issuer and subject names.</source>
        <translation>Используйте PrintableString в именах издателя и субъекта.</translation>
    </message>
    <message>
        <source>What a setup message carries as its BPKI certificate is no X.509 certificate.</source>
        <translation>То, что передано в сообщении начальной настройки в качестве сертификата BPKI, не является сертификатом X.509.</translation>
    </message>
    <message>
        <source>Withdraw the checklist, and hand it over to whom it is for.</source>
        <translation>Удалите контрольный список и передайте его тому, кому он предназначен.</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it under a new certificate.</source>
        <translation>Удалите объект или выпустите его заново под новым сертификатом.</translation>
    </message>
    <message>
        <source>Withdraw the object.</source>
        <translation>Удалите объект.</translation>
    </message>
    <message>
        <source>Withdraw whichever of the two ROAs is not meant.</source>
        <translation>Удалите тот из двух ROA, который не соответствует вашим намерениям.</translation>
    </message>
    <message>
        <source>Write snapshot and delta files before the notification, and never change them; check caches and CDN for stale copies.</source>
        <translation>Записывайте файлы снимков и дельт раньше файла уведомления и никогда не изменяйте их; проверьте, нет ли устаревших копий в кешах и CDN.</translation>
    </message>
    <message>
        <source>Write the TAL as URIs, an empty line, and the base64 of the trust anchor&apos;s public key.</source>
        <translation>Запишите TAL в виде списка URI, пустой строки и открытого ключа якоря доверия в кодировке base64.</translation>
    </message>
</context>
<context>
    <name>narrative</name>
    <message>
        <source>, times %1% for severity (%2)</source>
        <translation>, сроки %1% по тяжести (%2)</translation>
    </message>
    <message>
        <source>, watch only</source>
        <translation>, только наблюдение</translation>
    </message>
    <message>
        <source>, signed</source>
        <translation>, подписано</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>дело открыто</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>отсчёт остановлен</translation>
    </message>
    <message>
        <source>clock runs again</source>
        <translation>отсчёт продолжен</translation>
    </message>
    <message>
        <source>trouble gone for now</source>
        <translation>неисправность пока исчезла</translation>
    </message>
    <message>
        <source>trouble back</source>
        <translation>неисправность вернулась</translation>
    </message>
    <message>
        <source>step {step} due</source>
        <translation>наступил срок шага {step}</translation>
    </message>
    <message>
        <source>step {step} overdue</source>
        <translation>шаг {step} просрочен</translation>
    </message>
    <message>
        <source>step {step} held back</source>
        <translation>шаг {step} задержан</translation>
    </message>
    <message>
        <source>step {step} done</source>
        <translation>шаг {step} выполнен</translation>
    </message>
    <message>
        <source>notice delivered</source>
        <translation>уведомление доставлено</translation>
    </message>
    <message>
        <source>step {step} proposed, waiting for approval</source>
        <translation>шаг {step} предложен, ожидает одобрения</translation>
    </message>
    <message>
        <source>proposal of {step} withdrawn</source>
        <translation>предложение {step} отозвано</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>получение подтверждено</translation>
    </message>
    <message>
        <source>held for {kind} until {until}</source>
        <translation>приостановлено ({kind}) до {until}</translation>
    </message>
    <message>
        <source>hold released</source>
        <translation>приостановка снята</translation>
    </message>
    <message>
        <source>corroboration waived</source>
        <translation>подтверждение другой точкой отменено</translation>
    </message>
    <message>
        <source>impact of {step} reviewed</source>
        <translation>последствия {step} рассмотрены</translation>
    </message>
    <message>
        <source>step {step} approved</source>
        <translation>шаг {step} одобрен</translation>
    </message>
    <message>
        <source>step {step} has all approvals</source>
        <translation>у шага {step} есть все одобрения</translation>
    </message>
    <message>
        <source>step {step} rejected</source>
        <translation>шаг {step} отклонён</translation>
    </message>
    <message>
        <source>case resolved</source>
        <translation>дело разрешено</translation>
    </message>
    <message>
        <source>case reopened</source>
        <translation>дело возобновлено</translation>
    </message>
    <message>
        <source>case superseded by {by_case}</source>
        <translation>дело заменено делом {by_case}</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>дело закрыто</translation>
    </message>
    <message>
        <source>watch only: step {step} would have fallen due</source>
        <translation>только наблюдение: наступил бы срок шага {step}</translation>
    </message>
    <message>
        <source>policy mode is now {mode}</source>
        <translation>режим политики теперь {mode}</translation>
    </message>
    <message>
        <source>repository {repository} is to blame, incident {incident}</source>
        <translation>причина в репозитории {repository}, инцидент {incident}</translation>
    </message>
    <message>
        <source>repository incident {incident} over for this CA</source>
        <translation>инцидент репозитория {incident} для этого CA завершён</translation>
    </message>
    <message>
        <source>approval of {step} by {approver} expired</source>
        <translation>одобрение {step} от {approver} истекло</translation>
    </message>
    <message>
        <source>step {step} carried out outside this program</source>
        <translation>шаг {step} выполнен вне этой программы</translation>
    </message>
    <message>
        <source>step {step} verified, the CA is {stage}</source>
        <translation>шаг {step} проверен, стадия CA: {stage}</translation>
    </message>
    <message>
        <source>the CA is {stage}</source>
        <translation>стадия CA: {stage}</translation>
    </message>
    <message>
        <source>%1  %2, by %3</source>
        <translation>%1  %2, кто: %3</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>delegated CA does not work</source>
        <translation>делегированный CA не работает</translation>
    </message>
    <message>
        <source>delegated CA fails and recovers again and again</source>
        <translation>делегированный CA снова и снова отказывает и восстанавливается</translation>
    </message>
    <message>
        <source>delegated CA works only in part</source>
        <translation>делегированный CA работает лишь частично</translation>
    </message>
    <message>
        <source>delegated CA answers too slowly</source>
        <translation>делегированный CA отвечает слишком медленно</translation>
    </message>
    <message>
        <source>delegated CA works</source>
        <translation>делегированный CA работает</translation>
    </message>
    <message>
        <source>planned end of the delegated CA</source>
        <translation>запланированное завершение работы делегированного CA</translation>
    </message>
    <message>
        <source>the manifest is not renewed in time</source>
        <translation>манифест не обновляется вовремя</translation>
    </message>
    <message>
        <source>what is published does not match the manifest, or differs between RRDP and rsync</source>
        <translation>опубликованное не соответствует манифесту или различается в RRDP и rsync</translation>
    </message>
    <message>
        <source>a clock is wrong</source>
        <translation>часы идут неверно</translation>
    </message>
    <message>
        <source>objects are malformed</source>
        <translation>объекты имеют неверный формат</translation>
    </message>
    <message>
        <source>objects are reissued too often</source>
        <translation>объекты выпускаются заново слишком часто</translation>
    </message>
    <message>
        <source>very many objects change at once</source>
        <translation>очень много объектов меняется одновременно</translation>
    </message>
    <message>
        <source>ROAs or ASPAs come and go</source>
        <translation>то появляются, то исчезают ROA или ASPA</translation>
    </message>
    <message>
        <source>objects end soon and are not renewed</source>
        <translation>срок действия объектов скоро истекает, и они не продлены</translation>
    </message>
    <message>
        <source>the RRDP files do not fit together</source>
        <translation>файлы RRDP не согласуются между собой</translation>
    </message>
    <message>
        <source>the repository is not available often enough</source>
        <translation>репозиторий доступен недостаточно часто</translation>
    </message>
    <message>
        <source>there was no valid manifest for too long</source>
        <translation>слишком долго не было действительного манифеста</translation>
    </message>
    <message>
        <source>the manifest is renewed too often</source>
        <translation>манифест обновляется слишком часто</translation>
    </message>
    <message>
        <source>files do not have the hash that the manifest states</source>
        <translation>хеши файлов не совпадают с указанными в манифесте</translation>
    </message>
    <message>
        <source>the manifest number went backwards</source>
        <translation>номер манифеста уменьшился</translation>
    </message>
    <message>
        <source>RRDP points to another server</source>
        <translation>файлы RRDP указывают на другой сервер</translation>
    </message>
    <message>
        <source>a measured value is outside its limit</source>
        <translation>измеренное значение вне допустимых пределов</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>соединение TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>rsync</source>
        <translation>rsync</translation>
    </message>
    <message>
        <source>RRDP</source>
        <translation>RRDP</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>манифест</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>объекты</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>our staff are alerted</source>
        <translation>мы предупреждаем наших сотрудников</translation>
    </message>
    <message>
        <source>our staff were alerted</source>
        <translation>наши сотрудники предупреждены</translation>
    </message>
    <message>
        <source>Please have a look</source>
        <translation>Просим проверить</translation>
    </message>
    <message>
        <source>we send a first, friendly letter</source>
        <translation>мы отправляем первое, дружеское письмо</translation>
    </message>
    <message>
        <source>we sent a first, friendly letter</source>
        <translation>мы отправили первое, дружеское письмо</translation>
    </message>
    <message>
        <source>Formal notice</source>
        <translation>Официальное уведомление</translation>
    </message>
    <message>
        <source>we send a formal notice</source>
        <translation>мы отправляем официальное уведомление</translation>
    </message>
    <message>
        <source>we sent a formal notice</source>
        <translation>мы отправили официальное уведомление</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>we send a reminder</source>
        <translation>мы отправляем напоминание</translation>
    </message>
    <message>
        <source>we sent a reminder</source>
        <translation>мы отправили напоминание</translation>
    </message>
    <message>
        <source>Warning before public listing</source>
        <translation>Предупреждение перед включением в открытый список</translation>
    </message>
    <message>
        <source>we send a warning before public listing</source>
        <translation>мы отправляем предупреждение перед включением в открытый список</translation>
    </message>
    <message>
        <source>we sent a warning before public listing</source>
        <translation>мы отправили предупреждение перед включением в открытый список</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>Включение в открытый список</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>нашим сотрудникам предлагается включить CA в наш открытый список; утвердить должен %n человек</numerusform>
            <numerusform>нашим сотрудникам предлагается включить CA в наш открытый список; утвердить должны %n человека</numerusform>
            <numerusform>нашим сотрудникам предлагается включить CA в наш открытый список; утвердить должны %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>нашим сотрудникам было предложено включить CA в наш открытый список; утвердить должен %n человек</numerusform>
            <numerusform>нашим сотрудникам было предложено включить CA в наш открытый список; утвердить должны %n человека</numerusform>
            <numerusform>нашим сотрудникам было предложено включить CA в наш открытый список; утвердить должны %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>the CA was named in our public list</source>
        <translation>CA включён в наш открытый список</translation>
    </message>
    <message>
        <source>Final warning</source>
        <translation>Последнее предупреждение</translation>
    </message>
    <message>
        <source>we send a final warning</source>
        <translation>мы отправляем последнее предупреждение</translation>
    </message>
    <message>
        <source>we sent a final warning</source>
        <translation>мы отправили последнее предупреждение</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>Предложено приостановление</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>нашим сотрудникам предлагается приостановить действие сертификата; утвердить должен %n человек</numerusform>
            <numerusform>нашим сотрудникам предлагается приостановить действие сертификата; утвердить должны %n человека</numerusform>
            <numerusform>нашим сотрудникам предлагается приостановить действие сертификата; утвердить должны %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>нашим сотрудникам было предложено приостановить действие сертификата; утвердить должен %n человек</numerusform>
            <numerusform>нашим сотрудникам было предложено приостановить действие сертификата; утвердить должны %n человека</numerusform>
            <numerusform>нашим сотрудникам было предложено приостановить действие сертификата; утвердить должны %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>the suspension was approved</source>
        <translation>приостановление утверждено</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Предложен отзыв</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>нашим сотрудникам предлагается отозвать сертификат; утвердить должен %n человек</numerusform>
            <numerusform>нашим сотрудникам предлагается отозвать сертификат; утвердить должны %n человека</numerusform>
            <numerusform>нашим сотрудникам предлагается отозвать сертификат; утвердить должны %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>нашим сотрудникам было предложено отозвать сертификат; утвердить должен %n человек</numerusform>
            <numerusform>нашим сотрудникам было предложено отозвать сертификат; утвердить должны %n человека</numerusform>
            <numerusform>нашим сотрудникам было предложено отозвать сертификат; утвердить должны %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>the revocation was approved</source>
        <translation>отзыв утверждён</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Действие приостановлено</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Сертификат отозван</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Дело возобновлено</translation>
    </message>
    <message>
        <source>Reinstatement</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Скоро истекает срок</translation>
    </message>
    <message>
        <source>Repository fails</source>
        <translation>Сбой репозитория</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Запланированное завершение работы</translation>
    </message>
    <message>
        <source>we write to you about the planned end</source>
        <translation>мы пишем вам о запланированном завершении работы</translation>
    </message>
    <message>
        <source>we wrote to you about the planned end</source>
        <translation>мы написали вам о запланированном завершении работы</translation>
    </message>
    <message>
        <source>the problem was confirmed and this case was opened</source>
        <translation>проблема подтверждена, и это дело открыто</translation>
    </message>
    <message>
        <source>the problem came back and this case was opened again</source>
        <translation>проблема вернулась, и это дело возобновлено</translation>
    </message>
    <message>
        <source>the case was closed: the CA worked again</source>
        <translation>дело закрыто: CA снова работал</translation>
    </message>
    <message>
        <source>the announced end was put on record</source>
        <translation>объявленное завершение работы зарегистрировано</translation>
    </message>
    <message>
        <source>the certificate was suspended</source>
        <translation>действие сертификата приостановлено</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>сертификат был отозван</translation>
    </message>
    <message>
        <source>the CA was reinstated</source>
        <translation>CA восстановлен</translation>
    </message>
    <message>
        <source>ROA</source>
        <translation>ROA</translation>
    </message>
    <message>
        <source>certificate of the CA</source>
        <translation>сертификат CA</translation>
    </message>
    <message>
        <source>other object</source>
        <translation>другой объект</translation>
    </message>
    <message numerus="yes">
        <source>It changed %n time(s) within the last 72 hours.</source>
        <translation>
            <numerusform>За последние 72 часа состояние менялось %n раз.</numerusform>
            <numerusform>За последние 72 часа состояние менялось %n раза.</numerusform>
            <numerusform>За последние 72 часа состояние менялось %n раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The manifest lists %n object(s).</source>
        <translation>
            <numerusform>В манифесте перечислен %n объект.</numerusform>
            <numerusform>В манифесте перечислено %n объекта.</numerusform>
            <numerusform>В манифесте перечислено %n объектов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them are %n ROA(s).</source>
        <translation>
            <numerusform>Среди них %n ROA.</numerusform>
            <numerusform>Среди них %n ROA.</numerusform>
            <numerusform>Среди них %n ROA.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of them ends within %n day(s).</source>
        <translation>
            <numerusform>Срок первого из них истекает в течение %n дня.</numerusform>
            <numerusform>Срок первого из них истекает в течение %n дней.</numerusform>
            <numerusform>Срок первого из них истекает в течение %n дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) cannot be used because of it.</source>
        <translation>
            <numerusform>Из-за этого нельзя использовать %n делегированный CA.</numerusform>
            <numerusform>Из-за этого нельзя использовать %n делегированных CA.</numerusform>
            <numerusform>Из-за этого нельзя использовать %n делегированных CA.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %n more object(s).</source>
        <translation>
            <numerusform>То же относится ещё к %n объекту.</numerusform>
            <numerusform>То же относится ещё к %n объектам.</numerusform>
            <numerusform>То же относится ещё к %n объектам.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You run %n delegated CA(s) that need your attention.</source>
        <translation>
            <numerusform>Вы эксплуатируете %n делегированный CA, требующий вашего внимания.</numerusform>
            <numerusform>Вы эксплуатируете %n делегированных CA, требующих вашего внимания.</numerusform>
            <numerusform>Вы эксплуатируете %n делегированных CA, требующих вашего внимания.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s)</source>
        <translation>
            <numerusform>%n делегированный CA</numerusform>
            <numerusform>%n делегированных CA</numerusform>
            <numerusform>%n делегированных CA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have approved it so far.</source>
        <translation>
            <numerusform>На данный момент утвердил %n человек.</numerusform>
            <numerusform>На данный момент утвердили %n человека.</numerusform>
            <numerusform>На данный момент утвердили %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs the approval of %n person(s).</source>
        <translation>
            <numerusform>Требуется утверждение %n человеком.</numerusform>
            <numerusform>Требуется утверждение %n людьми.</numerusform>
            <numerusform>Требуется утверждение %n людьми.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have tried %n time(s).</source>
        <translation>
            <numerusform>Мы предприняли %n попытку.</numerusform>
            <numerusform>Мы предприняли %n попытки.</numerusform>
            <numerusform>Мы предприняли %n попыток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) turned worse in one round.</source>
        <translation>
            <numerusform>За один цикл ухудшилось состояние %n делегированного CA.</numerusform>
            <numerusform>За один цикл ухудшилось состояние %n делегированных CA.</numerusform>
            <numerusform>За один цикл ухудшилось состояние %n делегированных CA.</numerusform>
        </translation>
    </message>
    <message>
        <source>A current manifest and CRL last validated on {{last_functional}}.</source>
        <translation>Последняя успешная проверка действующих манифеста и CRL: {{last_functional}}.</translation>
    </message>
    <message>
        <source>A current manifest and CRL validated from: {{working_from}}.</source>
        <translation>Откуда действующие манифест и CRL успешно проверены: {{working_from}}.</translation>
    </message>
    <message>
        <source>A guard has stopped all enforcement: {{staff_what}}.</source>
        <translation>Защитный механизм остановил все процедуры: {{staff_what}}.</translation>
    </message>
    <message>
        <source>A notice to the operator of the delegated CA &quot;{{ca}}&quot; could not be delivered: kind {{staff_notice_kind}}, number {{staff_notice_id}}.</source>
        <translation>Не удалось доставить уведомление оператору делегированного CA «{{ca}}»: вид {{staff_notice_kind}}, номер {{staff_notice_id}}.</translation>
    </message>
    <message>
        <source>A repository that you run cannot be used</source>
        <translation>Репозиторий, который вы эксплуатируете, недоступен для использования</translation>
    </message>
    <message>
        <source>A suspension can be undone. Repair the CA first, keep it running, and then ask us to reinstate it.</source>
        <translation>Приостановление можно отменить. Сначала исправьте CA, поддерживайте его работу, а затем попросите нас его восстановить.</translation>
    </message>
    <message>
        <source>A suspension takes away the effect of everything that this CA and the CAs below it have signed, until the CA works again and is reinstated.</source>
        <translation>Приостановление лишает силы всё, что подписали этот CA и нижестоящие CA, пока CA снова не заработает и не будет восстановлен.</translation>
    </message>
    <message>
        <source>Alert: a guard has stopped enforcement</source>
        <translation>Предупреждение: защитный механизм остановил процедуры</translation>
    </message>
    <message>
        <source>Alert: a notice could not be delivered</source>
        <translation>Предупреждение: уведомление не удалось доставить</translation>
    </message>
    <message>
        <source>Alert: a proposal waits for approval</source>
        <translation>Предупреждение: предложение ожидает утверждения</translation>
    </message>
    <message>
        <source>Alert: {{summary}}</source>
        <translation>Предупреждение: {{summary}}</translation>
    </message>
    <message>
        <source>All of them, and since when</source>
        <translation>Полный перечень с временем начала</translation>
    </message>
    <message>
        <source>Answer this mail, or write to {{reply_address}}. A person reads it. Keep this in the subject, so that your answer comes to the right case:</source>
        <translation>Ответьте на это письмо или напишите на адрес {{reply_address}}. Его прочитает человек. Сохраните в теме следующее, чтобы ваш ответ попал в нужное дело:</translation>
    </message>
    <message>
        <source>Answer: tell us what you found, and when you expect it to work.</source>
        <translation>Ответ: сообщите нам, что вы обнаружили и когда, по вашим ожиданиям, всё заработает.</translation>
    </message>
    <message>
        <source>Appeal: if you think that we are wrong, write to {{appeal_address}}. We will send you what we fetched.</source>
        <translation>Апелляция: если вы считаете, что мы ошибаемся, напишите на адрес {{appeal_address}}. Мы пришлём вам то, что получили.</translation>
    </message>
    <message>
        <source>Approve or reject it. Each person decides alone, and says why.</source>
        <translation>Утвердите его или отклоните. Каждый решает самостоятельно и указывает причину.</translation>
    </message>
    <message>
        <source>As long as nothing has been revoked, repairing the CA ends this procedure.</source>
        <translation>Пока ничего не отозвано, исправление CA завершает эту процедуру.</translation>
    </message>
    <message>
        <source>Before a revocation, two people must approve it, and a fresh look must find that the CA still fails. A revocation takes away the effect of everything that this CA and the CAs below it have signed.</source>
        <translation>До отзыва его должны утвердить два человека, а новая проверка должна показать, что CA по-прежнему не работает. Отзыв лишает силы всё, что подписали этот CA и нижестоящие CA.</translation>
    </message>
    <message>
        <source>Below, the first of them are explained one by one. The attached JSON file tells the same about all the others.</source>
        <translation>Ниже по отдельности описаны первые из них. Прилагаемый файл JSON содержит то же обо всех остальных.</translation>
    </message>
    <message>
        <source>Below, they are explained one by one.</source>
        <translation>Ниже они описаны по отдельности.</translation>
    </message>
    <message>
        <source>But each time it fails, relying parties lose time with retries. One longer failure is enough for its objects to lose their effect.</source>
        <translation>Но при каждом сбое доверяющие стороны теряют время на повторные попытки. Достаточно одного более долгого сбоя, чтобы его объекты перестали действовать.</translation>
    </message>
    <message>
        <source>But it has not worked for long enough to count as recovered.</source>
        <translation>Но он работает ещё недостаточно долго, чтобы считаться восстановившимся.</translation>
    </message>
    <message>
        <source>But relying parties wait for it at every run, and some give up before they have its objects.</source>
        <translation>Но доверяющие стороны ждут его при каждом запуске, и некоторые отказываются ждать раньше, чем получат его объекты.</translation>
    </message>
    <message>
        <source>But what cannot be fetched or does not validate has no effect, and if one more path fails, little is left.</source>
        <translation>Но то, что нельзя получить или что не проходит проверку, не действует, и если откажет ещё один путь, останется мало.</translation>
    </message>
    <message>
        <source>Call the operator. A call now often saves the letters below.</source>
        <translation>Позвоните оператору. Звонок сейчас часто избавляет от писем, указанных ниже.</translation>
    </message>
    <message>
        <source>Certificate of the CA: let your CA software ask us for renewal now. If it already did, write to us.</source>
        <translation>Сертификат CA: запросите у нас продление сейчас с помощью вашего программного обеспечения CA. Если запрос уже был, напишите нам.</translation>
    </message>
    <message>
        <source>Correct the contact, and send it again.</source>
        <translation>Исправьте контактные данные и отправьте его ещё раз.</translation>
    </message>
    <message>
        <source>Ends soon: objects of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Скоро истекает срок: объекты делегированного CA «{{ca}}»</translation>
    </message>
    <message>
        <source>Final warning: {{summary}}</source>
        <translation>Последнее предупреждение: {{summary}}</translation>
    </message>
    <message>
        <source>Find what comes and goes: compare the times of the failures with restarts, deployments, renewals of certificates, limits on connections and the load of the publication server. Once it is stable, leave it alone: each change counts again.</source>
        <translation>Выясните, что появляется и пропадает: сопоставьте время сбоев с перезапусками, развёртываниями, продлениями сертификатов, пределами числа соединений и нагрузкой сервера публикации. Когда работа станет стабильной, ничего не меняйте: каждое изменение снова идёт в счёт.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to any operator.</source>
        <translation>Для сотрудников: {{registry}}. Это предупреждение не отправляется ни одному оператору.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator, {{operator}}.</source>
        <translation>Для сотрудников: {{registry}}. Это предупреждение не отправляется оператору ({{operator}}).</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator.</source>
        <translation>Для сотрудников: {{registry}}. Оператору это предупреждение не отправляется.</translation>
    </message>
    <message>
        <source>Formal notice: {{summary}}</source>
        <translation>Официальное уведомление: {{summary}}</translation>
    </message>
    <message>
        <source>How to reply</source>
        <translation>Как ответить</translation>
    </message>
    <message>
        <source>If it is not repaired in time, we will name the CA in our public list of delegated CAs that do not work.</source>
        <translation>Если это не будет исправлено вовремя, мы укажем CA в нашем открытом списке неработающих делегированных CA.</translation>
    </message>
    <message>
        <source>If no address works, call the operator, or send the letter by post, and keep a note of it with the case.</source>
        <translation>Если ни один адрес не работает, позвоните оператору или отправьте письмо почтой и сделайте об этом запись в деле.</translation>
    </message>
    <message>
        <source>If nothing changes:</source>
        <translation>Если ничего не изменится:</translation>
    </message>
    <message>
        <source>If routes of yours suffer, write to us now: ask which service of ours can issue ROAs for your resources.</source>
        <translation>Если пострадали ваши маршруты, напишите нам сейчас: спросите, какая из наших служб может выпустить ROA для ваших ресурсов.</translation>
    </message>
    <message>
        <source>If you no longer want to run this CA, tell us, and we will help you to end it in good order.</source>
        <translation>Если вы больше не хотите эксплуатировать этот CA, сообщите нам, и мы поможем завершить его работу в надлежащем порядке.</translation>
    </message>
    <message>
        <source>If you think that we are wrong, write to {{appeal_address}}.</source>
        <translation>Если вы считаете, что мы ошибаемся, напишите на адрес {{appeal_address}}.</translation>
    </message>
    <message>
        <source>If you want one of them to end, do nothing. If you withdraw it before its end, you get no further warning about it.</source>
        <translation>Если вы хотите, чтобы срок какого-либо из них истёк, ничего не делайте. Если вы изымете его раньше, предупреждений о нём больше не будет.</translation>
    </message>
    <message>
        <source>If you want to run a delegated CA again, write to us. We keep all records of this CA, and a new delegation begins with a period of probation.</source>
        <translation>Если вы хотите снова эксплуатировать делегированный CA, напишите нам. Мы храним все записи об этом CA, а новое делегирование начинается с испытательного срока.</translation>
    </message>
    <message>
        <source>It began on {{since}} and has lasted {{since_duration}}.</source>
        <translation>Начало: {{since}}, продолжительность: {{since_duration}}.</translation>
    </message>
    <message>
        <source>It began on {{since}}.</source>
        <translation>Начало: {{since}}.</translation>
    </message>
    <message>
        <source>It had recovered, but it failed again soon. So case {{case_id}} is open again, and its clocks go on from where they stood.</source>
        <translation>CA восстанавливался, но вскоре снова отказал. Поэтому дело {{case_id}} снова открыто, и его сроки продолжают идти с того места, где остановились.</translation>
    </message>
    <message>
        <source>It worked for long enough for the case to be closed. Our very last look failed again. If that lasts, you will get a new notice.</source>
        <translation>CA работал достаточно долго, чтобы закрыть дело. Но при самой последней проверке снова произошёл сбой. Если он сохранится, вы получите новое уведомление.</translation>
    </message>
    <message>
        <source>Keep the CA running without a gap during probation. We look more closely in this time.</source>
        <translation>Во время испытательного срока поддерживайте работу CA без перерывов. В это время мы наблюдаем внимательнее.</translation>
    </message>
    <message>
        <source>Look at the notice and its error.</source>
        <translation>Посмотрите уведомление и его ошибку.</translation>
    </message>
    <message>
        <source>Look at your routes with a validator of your own, and remove ROAs of others that now make them &quot;invalid&quot;, together with their holders.</source>
        <translation>Проверьте свои маршруты собственным валидатором и вместе с держателями удалите чужие ROA, из-за которых они теперь имеют состояние «invalid».</translation>
    </message>
    <message>
        <source>Look with a validator of your own: are all your ROAs there, and are your routes &quot;valid&quot;?</source>
        <translation>Проверьте собственным валидатором: все ли ваши ROA на месте и имеют ли ваши маршруты состояние «valid»?</translation>
    </message>
    <message>
        <source>Maintenance: tell us the beginning and the end, in UTC. We can stop the clock of this case for that time.</source>
        <translation>Техническое обслуживание: сообщите нам начало и конец по UTC. На это время мы можем остановить сроки по этому делу.</translation>
    </message>
    <message>
        <source>Manifest: check that your CA software issues a new one several times a day, that its scheduler runs and that its clock is right.</source>
        <translation>Манифест: проверьте, что ваше программное обеспечение CA выпускает новый несколько раз в день, что его планировщик работает и часы идут верно.</translation>
    </message>
    <message>
        <source>Measure from outside your own network. Then look at the load, the bandwidth and the size of the repository. A content delivery network in front of RRDP helps most.</source>
        <translation>Проведите измерения извне вашей сети. Затем проверьте нагрузку, пропускную способность и размер репозитория. Лучше всего помогает сеть доставки содержимого (CDN) перед RRDP.</translation>
    </message>
    <message>
        <source>Move what must stay valid: issue the ROAs and ASPAs again under the CA that takes over. Check them with your own validator, and only then withdraw the old ones. If you need help, write to us.</source>
        <translation>Перенесите то, что должно остаться действительным: выпустите ROA и ASPA заново под тем CA, который принимает ресурсы. Проверьте их собственным валидатором и только затем изымайте старые. Если нужна помощь, напишите нам.</translation>
    </message>
    <message>
        <source>No CA changes to a worse state, no letter to operators is written and nothing is proposed until the guard lets go. Letters that were written before are still sent.</source>
        <translation>Пока защита не снята, ни один CA не переходит в худшее состояние, письма операторам не составляются и ничего не предлагается. Письма, составленные ранее, по-прежнему отправляются.</translation>
    </message>
    <message>
        <source>No connection to the server is possible. Check that the server runs, that the address in DNS is its own, and that no firewall or route filter blocks it, for IPv4 and for IPv6.</source>
        <translation>Соединиться с сервером невозможно. Проверьте, что сервер работает, адрес в DNS принадлежит ему и никакой межсетевой экран или фильтр маршрутов его не блокирует — ни для IPv4, ни для IPv6.</translation>
    </message>
    <message>
        <source>No current manifest and CRL could be validated from: {{failing_from}}.</source>
        <translation>Откуда не удалось проверить действующие манифест и CRL: {{failing_from}}.</translation>
    </message>
    <message>
        <source>Nothing is broken yet. After these times relying parties no longer accept the objects. Routes that only they make &quot;valid&quot; will then no longer be valid.</source>
        <translation>Пока ничего не нарушено. После указанных сроков доверяющие стороны перестанут принимать эти объекты. Маршруты, которые имеют состояние «valid» только благодаря им, его утратят.</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>Больше ничего не запланировано.</translation>
    </message>
    <message>
        <source>Objects on the manifest are missing, differ from it, or do not validate. Let your CA software publish everything again, as one change.</source>
        <translation>Объекты из манифеста отсутствуют, отличаются от него или не проходят проверку. Опубликуйте всё заново с помощью вашего программного обеспечения CA, одним изменением.</translation>
    </message>
    <message>
        <source>Other object: let your CA software issue it again.</source>
        <translation>Другой объект: выпустите его заново с помощью вашего программного обеспечения CA.</translation>
    </message>
    <message>
        <source>Our last look alone does not show the cause. Read the logs of your CA software and of your publication server around the times above. The attached JSON file has every measurement.</source>
        <translation>Одна наша последняя проверка не показывает причину. Прочитайте журналы вашего программного обеспечения CA и сервера публикации за указанное выше время. Прилагаемый файл JSON содержит все измерения.</translation>
    </message>
    <message>
        <source>Our last look found no current manifest and CRL. The CA should work until the end that you announced: keep it running, or tell us that it has already ended.</source>
        <translation>При последней проверке мы не нашли действующих манифеста и CRL. CA должен работать до объявленного вами завершения: поддерживайте его работу или сообщите нам, что она уже завершена.</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the revocation of its certificate. Nothing has been revoked yet.</source>
        <translation>Нашим сотрудникам предложено утвердить отзыв его сертификата. Пока ничего не отозвано.</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the suspension of its certificate. Nothing has been suspended yet.</source>
        <translation>Нашим сотрудникам предложено утвердить приостановление действия его сертификата. Пока ничего не приостановлено.</translation>
    </message>
    <message>
        <source>Planned end of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Запланированное завершение работы делегированного CA «{{ca}}»</translation>
    </message>
    <message>
        <source>Please have a look: {{summary}}</source>
        <translation>Просим проверить: {{summary}}</translation>
    </message>
    <message>
        <source>Public listing: {{summary}}</source>
        <translation>Включение в открытый список: {{summary}}</translation>
    </message>
    <message>
        <source>Publish a current manifest and CRL until the certificate of this CA is revoked.</source>
        <translation>Публикуйте действующие манифест и CRL, пока сертификат этого CA не отозван.</translation>
    </message>
    <message>
        <source>ROA: let your CA software issue it again, and check that automatic renewal is on.</source>
        <translation>ROA: выпустите его заново с помощью вашего программного обеспечения CA и проверьте, что автоматическое продление включено.</translation>
    </message>
    <message>
        <source>Read the case and what the step would change.</source>
        <translation>Прочитайте дело и то, что изменит этот этап.</translation>
    </message>
    <message>
        <source>Read the case, and take it, so that others know that you look after it.</source>
        <translation>Прочитайте дело и возьмите его себе, чтобы другие знали, что вы им занимаетесь.</translation>
    </message>
    <message>
        <source>Reinstatement of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Восстановление делегированного CA «{{ca}}»</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL of this CA.</source>
        <translation>Доверяющие стороны могут получить и проверить действующие манифест и CRL этого CA.</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL.</source>
        <translation>Доверяющие стороны могут получить и проверить действующие манифест и CRL.</translation>
    </message>
    <message>
        <source>Relying parties can still validate this CA: a current manifest and CRL can be reached.</source>
        <translation>Доверяющие стороны пока могут проверить этот CA: действующие манифест и CRL доступны.</translation>
    </message>
    <message>
        <source>Relying parties cannot fetch current manifests and CRLs of the CAs that publish here. When the manifests that they hold end, everything on them loses its effect.</source>
        <translation>Доверяющие стороны не могут получить действующие манифесты и CRL тех CA, которые здесь публикуются. Когда истечёт срок манифестов, которые у них есть, всё перечисленное в них перестанет действовать.</translation>
    </message>
    <message>
        <source>Relying parties no longer accept anything that this CA or a CA below it has signed. Routes that only its ROAs made &quot;valid&quot; are no longer valid. Where a ROA of somebody else covers such a route, the route can become &quot;invalid&quot;.</source>
        <translation>Доверяющие стороны больше не принимают ничего из подписанного этим CA или нижестоящим CA. Маршруты, которые имели состояние «valid» только благодаря его ROA, его утратили. Если такой маршрут покрыт чужим ROA, он может получить состояние «invalid».</translation>
    </message>
    <message>
        <source>Relying parties that already hold the last valid manifest can use it until {{manifest_until}}. Those that start afresh see nothing of this CA now.</source>
        <translation>Доверяющие стороны, у которых уже есть последний действительный манифест, могут использовать его до этого времени: {{manifest_until}}. Те, кто начинает с нуля, сейчас не видят ничего от этого CA.</translation>
    </message>
    <message>
        <source>Reminder: {{summary}}</source>
        <translation>Напоминание: {{summary}}</translation>
    </message>
    <message>
        <source>Reopened: {{summary}}</source>
        <translation>Дело возобновлено: {{summary}}</translation>
    </message>
    <message>
        <source>Resolved: the delegated CA works again</source>
        <translation>Решено: делегированный CA снова работает</translation>
    </message>
    <message>
        <source>Revocation proposed: {{summary}}</source>
        <translation>Предложен отзыв: {{summary}}</translation>
    </message>
    <message>
        <source>Revoke in this order: first the certificates that this CA issued to others, after telling their holders; then its own objects; its publication point last.</source>
        <translation>Отзывайте в таком порядке: сначала сертификаты, выданные этим CA другим, известив их держателей; затем его собственные объекты; последней — его точку публикации.</translation>
    </message>
    <message>
        <source>Revoked: delegated CA &quot;{{ca}}&quot;</source>
        <translation>Сертификат отозван: делегированный CA «{{ca}}»</translation>
    </message>
    <message>
        <source>Rule out our own side first: do other CAs fail at the same time, from the same vantage?</source>
        <translation>Сначала исключите причину на нашей стороне: нет ли в то же время сбоев у других CA из той же точки наблюдения?</translation>
    </message>
    <message>
        <source>Run the readiness check against your publication point, and repair what it names.</source>
        <translation>Выполните проверку готовности для вашей точки публикации и исправьте то, на что она укажет.</translation>
    </message>
    <message>
        <source>Seen from: {{seen_from}}</source>
        <translation>Откуда велось наблюдение: {{seen_from}}</translation>
    </message>
    <message>
        <source>Send us a new child request, if your keys have changed.</source>
        <translation>Если ваши ключи изменились, пришлите нам новый запрос на дочерний CA (child request).</translation>
    </message>
    <message>
        <source>Since when, and how we know</source>
        <translation>С какого времени и откуда это известно</translation>
    </message>
    <message>
        <source>Slowest answers in our last look: {{first_byte}} to the first byte, {{retrieval}} for the whole content.</source>
        <translation>Самые медленные ответы при последней проверке: {{first_byte}} до первого байта, {{retrieval}} для всего содержимого.</translation>
    </message>
    <message>
        <source>Some of what the delegated CA &quot;{{ca}}&quot; needs ends soon and has not been renewed.</source>
        <translation>Срок действия части того, что нужно делегированному CA «{{ca}}», скоро истекает и не продлён.</translation>
    </message>
    <message>
        <source>Suspect our own side first: the network of this vantage, its clock, the disk, the trust anchor.</source>
        <translation>Сначала ищите причину на нашей стороне: сеть этой точки наблюдения, её часы, диск, якорь доверия.</translation>
    </message>
    <message>
        <source>Suspended: delegated CA &quot;{{ca}}&quot;</source>
        <translation>Действие приостановлено: делегированный CA «{{ca}}»</translation>
    </message>
    <message>
        <source>Suspension proposed: {{summary}}</source>
        <translation>Предложено приостановление: {{summary}}</translation>
    </message>
    <message>
        <source>TLS with the web server fails. Renew or correct the certificate of the web server, serve its whole chain, and check that the name matches.</source>
        <translation>Не удаётся соединение TLS с веб-сервером. Продлите или исправьте сертификат веб-сервера, отдавайте полную цепочку и проверьте, что имя совпадает.</translation>
    </message>
    <message>
        <source>Tell us which delegation records change: who will hold the resources, and whom we can contact about them.</source>
        <translation>Сообщите нам, какие записи о делегировании меняются: кто будет держателем ресурсов и к кому обращаться по этому вопросу.</translation>
    </message>
    <message>
        <source>The CA is therefore named in our public list of delegated CAs that do not work. The entry says which CA it is, what its state is, and since when. It holds no contact data. It is marked as resolved as soon as the CA works again.</source>
        <translation>Поэтому CA указан в нашем открытом списке неработающих делегированных CA. В записи указано, какой это CA, каково его состояние и с какого времени. Контактных данных она не содержит. Как только CA снова заработает, она будет отмечена как решённая.</translation>
    </message>
    <message>
        <source>The CA still works, and relying parties use what it publishes.</source>
        <translation>CA пока работает, и доверяющие стороны используют то, что он публикует.</translation>
    </message>
    <message>
        <source>The CRL cannot be used. Let your CA software issue a new manifest and CRL and publish them together.</source>
        <translation>CRL использовать нельзя. Выпустите с помощью вашего программного обеспечения CA новые манифест и CRL и опубликуйте их вместе.</translation>
    </message>
    <message>
        <source>The RRDP files cannot be used. Check that the notification file names a snapshot that exists and has the stated hash. If in doubt, let your publication server start a new RRDP session.</source>
        <translation>Файлы RRDP использовать нельзя. Проверьте, что файл уведомления указывает на существующий снимок (snapshot) с заявленным хешем. Если есть сомнения, начните на сервере публикации новый сеанс RRDP.</translation>
    </message>
    <message>
        <source>The attached JSON file holds the same facts for machines.</source>
        <translation>Прилагаемый файл JSON содержит те же сведения в машиночитаемом виде.</translation>
    </message>
    <message>
        <source>The attached JSON file lists all of them.</source>
        <translation>Прилагаемый файл JSON перечисляет их все.</translation>
    </message>
    <message>
        <source>The attached JSON file shows the other paths too.</source>
        <translation>Прилагаемый файл JSON показывает и другие пути.</translation>
    </message>
    <message>
        <source>The attached calendar file holds the dates.</source>
        <translation>Прилагаемый файл календаря содержит даты.</translation>
    </message>
    <message>
        <source>The cause is in our own repository, which serves what your CA signs, and not in your CA. We are working on it.</source>
        <translation>Причина в нашем собственном репозитории, который отдаёт подписанное вашим CA, а не в вашем CA. Мы работаем над этим.</translation>
    </message>
    <message>
        <source>The cause is in the repository that serves what your CA signs, and not in the CA itself.</source>
        <translation>Причина в репозитории, который отдаёт подписанное вашим CA, а не в самом CA.</translation>
    </message>
    <message>
        <source>The cause is in the repository that {{repository_operator}} runs, which serves what your CA signs, and not in your CA. Please ask {{repository_operator}} to repair it.</source>
        <translation>Причина в репозитории, который отдаёт подписанное вашим CA (оператор репозитория: {{repository_operator}}), а не в вашем CA. Пожалуйста, попросите оператора ({{repository_operator}}) исправить репозиторий.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; answers too slowly.</source>
        <translation>Делегированный CA «{{ca}}» отвечает слишком медленно.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; does not work: no current manifest and CRL can be fetched and validated, by any path that it advertises.</source>
        <translation>Делегированный CA «{{ca}}» не работает: действующие манифест и CRL нельзя получить и проверить ни по одному из объявленных им путей.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; fails and recovers again and again.</source>
        <translation>Делегированный CA «{{ca}}» снова и снова отказывает и восстанавливается.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has this problem: {{summary}}.</source>
        <translation>У делегированного CA «{{ca}}» следующая проблема: {{summary}}.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has worked again since {{recovered_at}}, and case {{case_id}} is closed.</source>
        <translation>Делегированный CA «{{ca}}» снова работает (время восстановления: {{recovered_at}}), и дело {{case_id}} закрыто.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; is reinstated, and a period of probation has begun.</source>
        <translation>Делегированный CA «{{ca}}» восстановлен, и начался испытательный срок.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works again, and case {{case_id}} is closed.</source>
        <translation>Делегированный CA «{{ca}}» снова работает, и дело {{case_id}} закрыто.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works only in part: some of what it advertises or lists cannot be fetched, or does not validate.</source>
        <translation>Делегированный CA «{{ca}}» работает лишь частично: часть того, что он объявляет или перечисляет, нельзя получить либо она не проходит проверку.</translation>
    </message>
    <message>
        <source>The delegated CAs that it concerns:</source>
        <translation>Делегированные CA, которых это касается:</translation>
    </message>
    <message>
        <source>The entry says which CA it is, what its state is, and since when. It holds no contact data.</source>
        <translation>В записи указано, какой это CA, каково его состояние и с какого времени. Контактных данных она не содержит.</translation>
    </message>
    <message>
        <source>The host name does not resolve. Check that the domain is registered, that its name servers answer, and that A and AAAA records exist.</source>
        <translation>Имя хоста не разрешается. Проверьте, что домен зарегистрирован, его серверы имён отвечают и записи A и AAAA существуют.</translation>
    </message>
    <message>
        <source>The last error was: {{staff_what}}.</source>
        <translation>Последняя ошибка: {{staff_what}}.</translation>
    </message>
    <message>
        <source>The last valid manifest ended on {{manifest_until}}. Since then nothing on it has any effect for relying parties. Routes that only its ROAs made &quot;valid&quot; are no longer valid.</source>
        <translation>Срок последнего действительного манифеста истёк: {{manifest_until}}. С тех пор ничто из перечисленного в нём не действует для доверяющих сторон. Маршруты, которые имели состояние «valid» только благодаря его ROA, его утратили.</translation>
    </message>
    <message>
        <source>The list is here:</source>
        <translation>Список находится здесь:</translation>
    </message>
    <message>
        <source>The manifest cannot be used. Let your CA software issue a new manifest and CRL and publish them together. Then check its scheduler, its clock, and its connection to the publication server.</source>
        <translation>Манифест использовать нельзя. Выпустите с помощью вашего программного обеспечения CA новые манифест и CRL и опубликуйте их вместе. Затем проверьте его планировщик, часы и соединение с сервером публикации.</translation>
    </message>
    <message>
        <source>The manifest is valid until {{manifest_until}}.</source>
        <translation>Срок действия манифеста: до {{manifest_until}}.</translation>
    </message>
    <message>
        <source>The operator does not know what the notice says. Clocks that count from the first notice do not run until one is delivered.</source>
        <translation>Оператор не знает, что сказано в уведомлении. Сроки, отсчитываемые от первого уведомления, не идут, пока не будет доставлено хотя бы одно.</translation>
    </message>
    <message>
        <source>The problem began on {{since}}.</source>
        <translation>Начало проблемы: {{since}}.</translation>
    </message>
    <message>
        <source>The problem that led to this case began on {{since}}.</source>
        <translation>Начало проблемы, из-за которой открыто это дело: {{since}}.</translation>
    </message>
    <message>
        <source>The reason is: {{summary}}.</source>
        <translation>Причина: {{summary}}.</translation>
    </message>
    <message>
        <source>The repository that you run cannot be used at the moment:</source>
        <translation>Репозиторий, который вы эксплуатируете, сейчас недоступен для использования:</translation>
    </message>
    <message>
        <source>The rsync server does not deliver. Check that the daemon runs, that the module exists and anyone can read it, and that the limit on connections is not reached.</source>
        <translation>Сервер rsync не отдаёт данные. Проверьте, что демон работает, модуль существует и доступен для чтения всем, а предел числа соединений не достигнут.</translation>
    </message>
    <message>
        <source>The step &quot;{{staff_step}}&quot; against the delegated CA &quot;{{ca}}&quot; waits for people to approve or reject it.</source>
        <translation>Этап «{{staff_step}}» в отношении делегированного CA «{{ca}}» ожидает утверждения или отклонения.</translation>
    </message>
    <message>
        <source>The web server answers, but does not send the file. Check that the RRDP notification file exists at this URI, and that no redirect to another host and no access rule blocks it.</source>
        <translation>Веб-сервер отвечает, но не отдаёт файл. Проверьте, что файл уведомления RRDP существует по этому URI и что его не блокируют ни перенаправление на другой хост, ни правило доступа.</translation>
    </message>
    <message>
        <source>Then suspect what many CAs share: one repository, one provider, the parent of all of them.</source>
        <translation>Затем проверьте то, что общего у многих CA: один репозиторий, один провайдер, общий вышестоящий CA.</translation>
    </message>
    <message>
        <source>They are asked on {{effective_at}}, if the CA does not work by then.</source>
        <translation>Это произойдёт в указанное время, если CA до тех пор не заработает: {{effective_at}}.</translation>
    </message>
    <message>
        <source>This is a first, friendly letter, not yet a formal notice. If you already work on it, a short answer is enough.</source>
        <translation>Это первое, дружеское письмо, пока не официальное уведомление. Если вы уже занимаетесь этим, достаточно короткого ответа.</translation>
    </message>
    <message>
        <source>This is a formal notice of {{registry}}.</source>
        <translation>Это официальное уведомление. Отправитель: {{registry}}.</translation>
    </message>
    <message>
        <source>This is our last letter before our staff are asked to take away the certificate of this CA.</source>
        <translation>Это наше последнее письмо перед тем, как нашим сотрудникам будет предложено лишить этот CA сертификата.</translation>
    </message>
    <message>
        <source>This is planned for {{effective_at}}.</source>
        <translation>Запланированное время: {{effective_at}}.</translation>
    </message>
    <message>
        <source>This one letter is about all of them.</source>
        <translation>Это одно письмо касается их всех.</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}} ({{detail}}).</source>
        <translation>Первый шаг, на котором происходит сбой: {{layer}} ({{detail}}).</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}}.</source>
        <translation>Первый шаг, на котором происходит сбой: {{layer}}.</translation>
    </message>
    <message>
        <source>To the operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>Оператору делегированного CA «{{ca}}»:</translation>
    </message>
    <message>
        <source>To the operator of the delegated CAs below:</source>
        <translation>Оператору указанных ниже делегированных CA:</translation>
    </message>
    <message>
        <source>To the operator of the repository below:</source>
        <translation>Оператору указанного ниже репозитория:</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>Кому: {{operator}}, оператор делегированного CA «{{ca}}».</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the repository below:</source>
        <translation>Кому: {{operator}}, оператор указанного ниже репозитория.</translation>
    </message>
    <message>
        <source>To {{operator}}:</source>
        <translation>Кому: {{operator}}.</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>До настоящего времени:</translation>
    </message>
    <message>
        <source>Warning before public listing: {{summary}}</source>
        <translation>Предупреждение перед включением в открытый список: {{summary}}</translation>
    </message>
    <message>
        <source>We are reinstating the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Мы восстанавливаем делегированный CA «{{ca}}».</translation>
    </message>
    <message>
        <source>We do not see a current manifest and CRL of this CA yet. Until we do, nothing that it signs has any effect for relying parties.</source>
        <translation>Действующих манифеста и CRL этого CA мы пока не видим. До тех пор ничто из подписанного им не действует для доверяющих сторон.</translation>
    </message>
    <message>
        <source>We have had your announcement on record since {{since}}.</source>
        <translation>Ваше объявление зарегистрировано у нас: {{since}}.</translation>
    </message>
    <message>
        <source>We have never seen a current manifest and CRL of this CA.</source>
        <translation>Действующих манифеста и CRL этого CA мы никогда не видели.</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>Мы отозвали сертификат делегированного CA «{{ca}}». Время отзыва: {{effective_at}}.</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Мы отозвали сертификат делегированного CA «{{ca}}».</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>Мы приостановили действие сертификата делегированного CA «{{ca}}». Время приостановления: {{effective_at}}.</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Мы приостановили действие сертификата делегированного CA «{{ca}}».</translation>
    </message>
    <message>
        <source>We have written to you about this before, and it is not repaired yet.</source>
        <translation>Мы уже писали вам об этом, но проблема до сих пор не исправлена.</translation>
    </message>
    <message>
        <source>We keep what we fetched in this look as evidence. Its SHA-256 identifier is:</source>
        <translation>Полученное в ходе этой проверки мы храним как доказательство. Его идентификатор SHA-256:</translation>
    </message>
    <message>
        <source>We know of no valid manifest of this CA. So nothing that it may have signed has any effect for relying parties.</source>
        <translation>Нам не известно ни об одном действительном манифесте этого CA. Поэтому ничто из того, что он мог подписать, не действует для доверяющих сторон.</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}, without any cache.</source>
        <translation>Наша последняя проверка, без использования кэша: {{last_look}}.</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}. These end, unless they are renewed:</source>
        <translation>Наша последняя проверка: {{last_look}}. Без продления истекает срок действия следующего:</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>Что и когда происходит</translation>
    </message>
    <message>
        <source>What it means today</source>
        <translation>Что это означает сегодня</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>When that manifest ends, everything on it loses its effect. Routes that only its ROAs make &quot;valid&quot; will then no longer be valid.</source>
        <translation>Когда срок этого манифеста истечёт, всё перечисленное в нём перестанет действовать. Маршруты, которые имеют состояние «valid» только благодаря его ROA, его утратят.</translation>
    </message>
    <message>
        <source>When the cause is known, tell the others on duty. The guard lets go by itself when fewer CAs fail.</source>
        <translation>Когда причина станет известна, сообщите остальным дежурным. Защита снимается сама, когда число CA со сбоями уменьшается.</translation>
    </message>
    <message>
        <source>When your new certificate is there, publish a manifest, a CRL and your ROAs at once.</source>
        <translation>Получив новый сертификат, сразу опубликуйте манифест, CRL и свои ROA.</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject.</source>
        <translation>Пишите на адрес {{reply_address}} и сохраняйте метку в теме письма.</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject. If the operator announces maintenance, put the case on hold. If this alert is mistaken, close the case with the reason.</source>
        <translation>Пишите на адрес {{reply_address}} и сохраняйте метку в теме письма. Если оператор объявит о техническом обслуживании, приостановите дело. Если это предупреждение ошибочно, закройте дело с указанием причины.</translation>
    </message>
    <message>
        <source>You announced the end of the delegated CA &quot;{{ca}}&quot;. Case {{case_id}} keeps the rest of the work in order, so that nobody loses a route by it.</source>
        <translation>Вы объявили о завершении работы делегированного CA «{{ca}}». Дело {{case_id}} нужно, чтобы остальная работа шла по порядку и никто не лишился из-за этого маршрута.</translation>
    </message>
    <message>
        <source>You can also use our form:</source>
        <translation>Вы также можете воспользоваться нашей формой:</translation>
    </message>
    <message>
        <source>You can read the policy here:</source>
        <translation>Политику можно прочитать здесь:</translation>
    </message>
    <message>
        <source>You need not do anything now. To keep it from coming back, find the cause. Let your own monitoring tell you when a manifest is not renewed in time, and long before a certificate ends.</source>
        <translation>Сейчас вам ничего делать не нужно. Чтобы проблема не повторилась, найдите причину. Настройте собственный мониторинг так, чтобы он сообщал, если манифест не обновлён вовремя, и задолго до истечения срока сертификата.</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking, and close the case once it has worked for long enough.</source>
        <translation>Сообщать нам об исправлении не нужно: мы продолжаем проверять и закроем дело, когда всё проработает достаточно долго.</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking.</source>
        <translation>Сообщать нам об исправлении не нужно: мы продолжаем проверять.</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>каждый шаг</translation>
    </message>
    <message>
        <source>{{registry}} acts under the policy &quot;{{policy}}&quot;, timeline &quot;{{timeline}}&quot;. The SHA-256 identifier of the policy begins with {{policy_hash}}.</source>
        <translation>{{registry}} действует согласно политике «{{policy}}», график «{{timeline}}». Идентификатор SHA-256 политики начинается с {{policy_hash}}.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>будет повторено</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатано</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>вернулось</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>прекращено</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>technical contact</source>
        <translation>технический контакт</translation>
    </message>
    <message>
        <source>administrative contact</source>
        <translation>административный контакт</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>экстренный контакт</translation>
    </message>
    <message>
        <source>abuse contact</source>
        <translation>контакт по злоупотреблениям</translation>
    </message>
    <message>
        <source>letter by post</source>
        <translation>письмо по почте</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>наши сотрудники</translation>
    </message>
    <message>
        <source>delivery begun</source>
        <translation>доставка начата</translation>
    </message>
    <message>
        <source>replaced by notice</source>
        <translation>заменено уведомлением</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>задержано</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>automatic answer</source>
        <translation>автоматический ответ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправленные</translation>
    </message>
    <message>
        <source>Given up or came back</source>
        <translation>Прекращённые или вернувшиеся</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>С ответом</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Отменённые</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
</context>
<context>
    <name>policies</name>
    <message>
        <source>Alert</source>
        <translation>Оповещение</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Publication proposed</source>
        <translation>Предложена публикация</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>Предложено приостановление</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Предложен отзыв</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Политики</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Many clients at once are answered</source>
        <translation>Многие клиенты получают ответ одновременно</translation>
    </message>
    <message>
        <source>Many clients at once are answered in time</source>
        <translation>Многие клиенты получают ответ одновременно и вовремя</translation>
    </message>
    <message>
        <source>One CRL is published, and on the manifest</source>
        <translation>Опубликован один CRL, и он есть в манифесте</translation>
    </message>
    <message>
        <source>The CRL follows its profile</source>
        <translation>Формат CRL соответствует его профилю</translation>
    </message>
    <message>
        <source>The CRL is current</source>
        <translation>Срок действия CRL не истёк</translation>
    </message>
    <message>
        <source>The CRL is current as long as the manifest</source>
        <translation>Срок действия CRL не меньше, чем у манифеста</translation>
    </message>
    <message>
        <source>The child request follows its format</source>
        <translation>Запрос на дочерний CA соответствует своему формату</translation>
    </message>
    <message>
        <source>The child request&apos;s BPKI certificate is sound</source>
        <translation>Сертификат BPKI запроса на дочерний CA исправен</translation>
    </message>
    <message>
        <source>The publisher request follows its format</source>
        <translation>Запрос на публикацию соответствует своему формату</translation>
    </message>
    <message>
        <source>The publisher request&apos;s BPKI certificate is sound</source>
        <translation>Сертификат BPKI запроса на публикацию исправен</translation>
    </message>
    <message>
        <source>The repository response follows its format</source>
        <translation>Ответ репозитория соответствует своему формату</translation>
    </message>
    <message>
        <source>The repository response&apos;s BPKI certificate is sound</source>
        <translation>Сертификат BPKI ответа репозитория исправен</translation>
    </message>
    <message>
        <source>The repository offers TLS and RRDP</source>
        <translation>Репозиторий предлагает TLS и RRDP</translation>
    </message>
    <message>
        <source>The URIs given are those that the repository assigned</source>
        <translation>Указаны те URI, которые назначил репозиторий</translation>
    </message>
    <message>
        <source>The repository response answers the publisher request</source>
        <translation>Ответ репозитория относится к запросу на публикацию</translation>
    </message>
    <message>
        <source>Both requests come from one CA</source>
        <translation>Оба запроса исходят от одного CA</translation>
    </message>
    <message>
        <source>A manifest is published here</source>
        <translation>Здесь опубликован манифест</translation>
    </message>
    <message>
        <source>The manifest follows its profile</source>
        <translation>Манифест соответствует своему профилю</translation>
    </message>
    <message>
        <source>The manifest is current</source>
        <translation>Манифест действует</translation>
    </message>
    <message>
        <source>Every listed object is published, as it is listed</source>
        <translation>Каждый перечисленный объект опубликован в том виде, в каком перечислен</translation>
    </message>
    <message>
        <source>Every published object is listed</source>
        <translation>Каждый опубликованный объект перечислен</translation>
    </message>
    <message>
        <source>The manifest&apos;s validity is reasonable</source>
        <translation>Срок действия манифеста разумен</translation>
    </message>
    <message>
        <source>The manifest is reissued often</source>
        <translation>Манифест часто выпускается заново</translation>
    </message>
    <message>
        <source>The manifest does not expire within hours</source>
        <translation>Срок манифеста не истекает в ближайшие часы</translation>
    </message>
    <message>
        <source>The RRDP host&apos;s name resolves</source>
        <translation>Имя хоста RRDP разрешается</translation>
    </message>
    <message>
        <source>Name servers answer for both families, and in time</source>
        <translation>Серверы имён отвечают для обоих семейств адресов и вовремя</translation>
    </message>
    <message>
        <source>All addresses are of the public Internet</source>
        <translation>Все адреса относятся к общедоступному Интернету</translation>
    </message>
    <message>
        <source>The RRDP host has IPv4 and IPv6 addresses</source>
        <translation>У хоста RRDP есть адреса IPv4 и IPv6</translation>
    </message>
    <message>
        <source>Each address of the RRDP host accepts connections</source>
        <translation>Каждый адрес хоста RRDP принимает соединения</translation>
    </message>
    <message>
        <source>The rsync host&apos;s name resolves</source>
        <translation>Имя хоста rsync разрешается</translation>
    </message>
    <message>
        <source>The RRDP host has several addresses</source>
        <translation>У хоста RRDP несколько адресов</translation>
    </message>
    <message>
        <source>Every object can be decoded</source>
        <translation>Каждый объект можно декодировать</translation>
    </message>
    <message>
        <source>Every object follows its profile</source>
        <translation>Каждый объект соответствует своему профилю</translation>
    </message>
    <message>
        <source>Every object is signed by the CA itself</source>
        <translation>Каждый объект подписан самим CA</translation>
    </message>
    <message>
        <source>Every object is valid now</source>
        <translation>Каждый объект сейчас действителен</translation>
    </message>
    <message>
        <source>No published object is revoked</source>
        <translation>Ни один опубликованный объект не отозван</translation>
    </message>
    <message>
        <source>No object claims more than its issuer holds</source>
        <translation>Ни один объект не заявляет больше, чем есть у его издателя</translation>
    </message>
    <message>
        <source>Objects name their own location and CRL</source>
        <translation>Объекты указывают своё собственное расположение и CRL</translation>
    </message>
    <message>
        <source>No object expires soon</source>
        <translation>Срок ни одного объекта скоро не истекает</translation>
    </message>
    <message>
        <source>Objects do not contradict each other</source>
        <translation>Объекты не противоречат друг другу</translation>
    </message>
    <message>
        <source>Issued certificates form a tree</source>
        <translation>Выданные сертификаты образуют дерево</translation>
    </message>
    <message>
        <source>The CA&apos;s own certificate does not expire soon</source>
        <translation>Срок сертификата самого CA истекает не скоро</translation>
    </message>
    <message>
        <source>Redundant publication is deployed and was tested</source>
        <translation>Публикация с резервированием развёрнута и испытана</translation>
    </message>
    <message>
        <source>Monitoring and alerting run, from more than one vantage</source>
        <translation>Мониторинг и оповещение работают более чем из одной точки наблюдения</translation>
    </message>
    <message>
        <source>Backup and recovery are written down and were tested</source>
        <translation>Резервное копирование и восстановление описаны и испытаны</translation>
    </message>
    <message>
        <source>Emergency contacts are known and answer at any hour</source>
        <translation>Контакты для экстренной связи известны и отвечают в любое время</translation>
    </message>
    <message>
        <source>Staff are trained in running a CA</source>
        <translation>Сотрудники обучены эксплуатации CA</translation>
    </message>
    <message>
        <source>The life of certificates and keys follows a procedure</source>
        <translation>Жизненный цикл сертификатов и ключей следует процедуре</translation>
    </message>
    <message>
        <source>Incidents are reported to the registry within 24 hours</source>
        <translation>Об инцидентах сообщают регистратуре в течение 24 часов</translation>
    </message>
    <message>
        <source>Changes and maintenance follow a procedure and are announced</source>
        <translation>Изменения и техническое обслуживание следуют процедуре и объявляются</translation>
    </message>
    <message>
        <source>Keys and systems are protected by security controls</source>
        <translation>Ключи и системы защищены мерами безопасности</translation>
    </message>
    <message>
        <source>Performance is watched and capacity is planned</source>
        <translation>Производительность отслеживается, мощность планируется</translation>
    </message>
    <message>
        <source>The infrastructure was stable for long enough</source>
        <translation>Инфраструктура была стабильна достаточно долго</translation>
    </message>
    <message>
        <source>It was available while it was watched</source>
        <translation>Она была доступна во время наблюдения</translation>
    </message>
    <message>
        <source>Manifests were issued without gaps, at a sane rhythm</source>
        <translation>Манифесты выпускались без перерывов и в разумном ритме</translation>
    </message>
    <message>
        <source>Resources are asked for</source>
        <translation>Ресурсы запрошены</translation>
    </message>
    <message>
        <source>What is asked for is held by the organisation</source>
        <translation>Запрошенное принадлежит организации</translation>
    </message>
    <message>
        <source>What is asked for is delegated to nobody else</source>
        <translation>Запрошенное не делегировано никому другому</translation>
    </message>
    <message>
        <source>The notification is answered</source>
        <translation>Файл уведомления выдаётся</translation>
    </message>
    <message>
        <source>The notification follows its format, on one origin</source>
        <translation>Файл уведомления соответствует своему формату, всё с одного источника</translation>
    </message>
    <message>
        <source>Conditional requests are answered with 304</source>
        <translation>На условные запросы даётся ответ 304</translation>
    </message>
    <message>
        <source>The notification is at its own URI</source>
        <translation>Файл уведомления находится по своему собственному URI</translation>
    </message>
    <message>
        <source>The media type is one of XML</source>
        <translation>Тип содержимого относится к XML</translation>
    </message>
    <message>
        <source>Caches keep the notification for a short time</source>
        <translation>Кэши хранят файл уведомления недолго</translation>
    </message>
    <message>
        <source>Session and serial do not go back and forth</source>
        <translation>Сеанс и порядковый номер не скачут туда и обратно</translation>
    </message>
    <message>
        <source>All addresses serve the same session</source>
        <translation>Все адреса отдают один и тот же сеанс</translation>
    </message>
    <message>
        <source>RRDP is fast enough</source>
        <translation>Доступ по RRDP достаточно быстрый</translation>
    </message>
    <message>
        <source>The snapshot can be fetched</source>
        <translation>Снимок (snapshot) можно получить</translation>
    </message>
    <message>
        <source>The snapshot has the hash that was announced</source>
        <translation>Хеш снимка совпадает с объявленным</translation>
    </message>
    <message>
        <source>The snapshot follows its format</source>
        <translation>Снимок соответствует своему формату</translation>
    </message>
    <message>
        <source>The list of deltas is in order</source>
        <translation>Список дельт в порядке</translation>
    </message>
    <message>
        <source>The newest deltas can be fetched, and are as announced</source>
        <translation>Последние дельты можно получить, и они соответствуют объявленному</translation>
    </message>
    <message>
        <source>The newest delta agrees with the snapshot</source>
        <translation>Последняя дельта согласуется со снимком</translation>
    </message>
    <message>
        <source>What RRDP publishes lies below the rsync URI</source>
        <translation>То, что публикует RRDP, находится ниже URI rsync</translation>
    </message>
    <message>
        <source>An rsync daemon answers</source>
        <translation>Демон rsync отвечает</translation>
    </message>
    <message>
        <source>The folder is transferred</source>
        <translation>Папка передаётся</translation>
    </message>
    <message>
        <source>rsync and RRDP serve the same objects</source>
        <translation>По rsync и RRDP отдаются одни и те же объекты</translation>
    </message>
    <message>
        <source>rsync answers over both address families</source>
        <translation>Сервер rsync отвечает по обоим семействам адресов</translation>
    </message>
    <message>
        <source>rsync is fast enough</source>
        <translation>Доступ по rsync достаточно быстрый</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is right</source>
        <translation>Часы веб-сервера идут верно</translation>
    </message>
    <message>
        <source>The CA&apos;s clock is not ahead</source>
        <translation>Часы CA не спешат</translation>
    </message>
    <message>
        <source>Each address shows a certificate to be trusted</source>
        <translation>Каждый адрес предъявляет сертификат, которому можно доверять</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not expire soon</source>
        <translation>Срок сертификата сервера истекает не скоро</translation>
    </message>
    <message>
        <source>TLS 1.2 or 1.3 is spoken</source>
        <translation>Используется TLS 1.2 или 1.3</translation>
    </message>
    <message>
        <source>The server&apos;s key is strong enough</source>
        <translation>Ключ сервера достаточно стойкий</translation>
    </message>
    <message>
        <source>All addresses show certificates of one age</source>
        <translation>Все адреса предъявляют сертификаты с одним сроком</translation>
    </message>
    <message>
        <source>no RRDP notification URI was given</source>
        <translation>не указан URI файла уведомления RRDP</translation>
    </message>
    <message>
        <source>no rsync URI was given</source>
        <translation>не указан URI rsync</translation>
    </message>
    <message>
        <source>no child request was given</source>
        <translation>не предоставлен запрос на дочерний CA (child request)</translation>
    </message>
    <message>
        <source>no publisher request was given</source>
        <translation>не предоставлен запрос на публикацию (publisher request)</translation>
    </message>
    <message>
        <source>no repository response was given</source>
        <translation>не предоставлен ответ репозитория (repository response)</translation>
    </message>
    <message>
        <source>no name was looked up</source>
        <translation>имена не запрашивались</translation>
    </message>
    <message>
        <source>no TLS connection was tried</source>
        <translation>соединение TLS не проверялось</translation>
    </message>
    <message>
        <source>RRDP was not tried</source>
        <translation>доступ по RRDP не проверялся</translation>
    </message>
    <message>
        <source>rsync was not tried</source>
        <translation>доступ по rsync не проверялся</translation>
    </message>
    <message>
        <source>no objects were fetched</source>
        <translation>объекты не получены</translation>
    </message>
    <message>
        <source>no clock could be compared</source>
        <translation>часы не удалось сравнить</translation>
    </message>
    <message>
        <source>the load was not tried</source>
        <translation>нагрузка не проверялась</translation>
    </message>
    <message>
        <source>no list of resources was given</source>
        <translation>список ресурсов не предоставлен</translation>
    </message>
    <message>
        <source>no history of watching was given</source>
        <translation>история наблюдений не предоставлена</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>ГОТОВО</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>НЕ ГОТОВО</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Что проверялось</translation>
    </message>
    <message>
        <source>RRDP notification</source>
        <translation>Файл уведомления RRDP</translation>
    </message>
    <message>
        <source>rsync folder</source>
        <translation>Папка rsync</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>Якорь доверия</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ресурсы</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>What watching showed</source>
        <translation>Что показало наблюдение</translation>
    </message>
    <message>
        <source>Stable for</source>
        <translation>Стабильность</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>Время наблюдения</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Проверок</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Перерывы</translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation>Самый долгий перерыв</translation>
    </message>
    <message>
        <source>A manifest every</source>
        <translation>Интервал между манифестами</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>Что исправить в первую очередь</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Readiness for delegation</source>
        <translation>Готовность к делегированию</translation>
    </message>
    <message>
        <source>Profile {profile}, {time}</source>
        <translation>Профиль {profile}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Waived until {until}: {tag} ({reason})</source>
        <translation>Исключено до {until}: {tag} ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>tests passed: {passed}, failed: {failed}, skipped: {skipped}</source>
        <translation>проверок пройдено: {passed}, не пройдено: {failed}, пропущено: {skipped}</translation>
    </message>
    <message>
        <source>Setup files</source>
        <translation>Файлы начальной настройки</translation>
    </message>
    <message>
        <source>Names and addresses</source>
        <translation>Имена и адреса</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>RRDP</source>
        <translation>RRDP</translation>
    </message>
    <message>
        <source>rsync</source>
        <translation>rsync</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Манифест</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Список отзыва</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Эксплуатация</translation>
    </message>
    <message>
        <source>info</source>
        <translation>сведения</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>критическая ошибка</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>needs {test}, which failed</source>
        <translation>требуется успешная проверка «{test}», а она завершилась неудачей</translation>
    </message>
    <message>
        <source>A cache serves a copy of the notification that is {age:duration} old</source>
        <translation>Кэш отдаёт старую копию файла уведомления, её возраст: {age:duration}</translation>
    </message>
    <message>
        <source>A conditional request for an unchanged notification gets a whole answer</source>
        <translation>На условный запрос неизменившегося файла уведомления приходит полный ответ</translation>
    </message>
    <message>
        <source>A delta cannot be used: {problem}</source>
        <translation>Дельту использовать нельзя: {problem}</translation>
    </message>
    <message>
        <source>A delta does not have the hash that the notification states</source>
        <translation>Хеш дельты не совпадает с указанным в файле уведомления</translation>
    </message>
    <message>
        <source>A delta that the notification lists was not had: {reason}</source>
        <translation>Дельту, указанную в файле уведомления, получить не удалось: {reason}</translation>
    </message>
    <message>
        <source>A manifest is issued every {rhythm:duration}, where {least:duration} to {most:duration} are recommended</source>
        <translation>Интервал между манифестами: {rhythm:duration}, рекомендуется от {least:duration} до {most:duration}</translation>
    </message>
    <message>
        <source>A published file is on no manifest: relying parties do not use it</source>
        <translation>Опубликованного файла нет ни в одном манифесте: доверяющие стороны его не используют</translation>
    </message>
    <message>
        <source>A published object does not have the hash on the manifest</source>
        <translation>Хеш опубликованного объекта не совпадает с указанным в манифесте</translation>
    </message>
    <message>
        <source>A signature in the manifest does not verify: {problem}</source>
        <translation>Подпись в манифесте не проходит проверку: {problem}</translation>
    </message>
    <message>
        <source>A signature of the object does not verify: {problem}</source>
        <translation>Подпись объекта не проходит проверку: {problem}</translation>
    </message>
    <message>
        <source>Addresses of {host} are not of the public Internet: {addresses}</source>
        <translation>Некоторые адреса {host} не относятся к общедоступному Интернету: {addresses}</translation>
    </message>
    <message>
        <source>Agree which of the two CAs certifies them, and shrink the other</source>
        <translation>Договоритесь, какой из двух CA их сертифицирует, и сократите ресурсы другого</translation>
    </message>
    <message>
        <source>An object that the manifest lists is not published</source>
        <translation>Объект, перечисленный в манифесте, не опубликован</translation>
    </message>
    <message>
        <source>Answer it in the file given by --attest</source>
        <translation>Ответьте на это в файле, указанном в --attest</translation>
    </message>
    <message>
        <source>Ask for what is on record only, or have the record corrected first</source>
        <translation>Запрашивайте только то, что зарегистрировано, или сначала добейтесь исправления записи</translation>
    </message>
    <message>
        <source>Ask the operator of the repository for RRDP</source>
        <translation>Запросите RRDP у оператора репозитория</translation>
    </message>
    <message>
        <source>Asked for: {resources}</source>
        <translation>Запрошено: {resources}</translation>
    </message>
    <message>
        <source>Attested by {by} on {on:time}</source>
        <translation>Подтверждено: {by}, {on:time}</translation>
    </message>
    <message>
        <source>Available for {availability:percent} of the watched time; the longest outage took {outage:duration}</source>
        <translation>Доступность за время наблюдения: {availability:percent}; самый долгий перерыв: {outage:duration}</translation>
    </message>
    <message>
        <source>Begin a new session: relying parties that followed the deltas hold other objects than those that took the snapshot</source>
        <translation>Начните новый сеанс: у доверяющих сторон, следовавших дельтам, иные объекты, чем у тех, кто взял снимок</translation>
    </message>
    <message>
        <source>By the answer of {by} this is not done</source>
        <translation>Согласно ответу ({by}), это не сделано</translation>
    </message>
    <message>
        <source>Certify the test CA under the test trust anchor, with these URIs in its certificate</source>
        <translation>Сертифицируйте тестовый CA под тестовым якорем доверия, указав в его сертификате эти URI</translation>
    </message>
    <message>
        <source>Check bandwidth and load; the whole is due within {limit:ms}</source>
        <translation>Проверьте пропускную способность и нагрузку; предел для всего: {limit:ms}</translation>
    </message>
    <message>
        <source>Check bandwidth and the size of the snapshot; the whole is due within {limit:ms}</source>
        <translation>Проверьте пропускную способность и размер снимка; предел для всего: {limit:ms}</translation>
    </message>
    <message>
        <source>Check module name, path and permissions, and that the module is readable for everyone</source>
        <translation>Проверьте имя модуля, путь и права доступа, а также то, что модуль доступен для чтения всем</translation>
    </message>
    <message>
        <source>Check that an rsync daemon listens on this port, and its limit of connections</source>
        <translation>Проверьте, что на этом порту ожидает соединений демон rsync, и его предел числа соединений</translation>
    </message>
    <message>
        <source>Check that every name server of the zone runs and is reachable over UDP and TCP port 53</source>
        <translation>Проверьте, что каждый сервер имён зоны работает и доступен по порту 53 UDP и TCP</translation>
    </message>
    <message>
        <source>Check that it still holds, and answer again</source>
        <translation>Проверьте, что он по-прежнему верен, и ответьте ещё раз</translation>
    </message>
    <message>
        <source>Check that the CA signs with the key that its parent certified, and reissue</source>
        <translation>Проверьте, что CA подписывает ключом, который сертифицировал вышестоящий CA, и выпустите заново</translation>
    </message>
    <message>
        <source>Check that the daemon runs and listens on the URI&apos;s port, and that firewalls let the whole Internet in</source>
        <translation>Проверьте, что демон работает и ожидает соединений на порту из URI, а межсетевые экраны пропускают весь Интернет</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or 1.3 with current cipher suites</source>
        <translation>Проверьте, что на этом порту используется TLS 1.2 или 1.3 с современными наборами шифров</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and that the server is not overloaded</source>
        <translation>Проверьте, что на этом порту используется TLS и что сервер не перегружен</translation>
    </message>
    <message>
        <source>Check that the publication server writes its rsync tree, and where</source>
        <translation>Проверьте, записывает ли сервер публикации своё дерево rsync и куда</translation>
    </message>
    <message>
        <source>Check that the web server runs and listens, and that firewalls let the whole Internet in</source>
        <translation>Проверьте, что веб-сервер работает и ожидает соединений, а межсетевые экраны пропускают весь Интернет</translation>
    </message>
    <message>
        <source>Check the URI that the repository assigned to you: certificates will name that one</source>
        <translation>Проверьте URI, который вам назначил репозиторий: в сертификатах будет указан он</translation>
    </message>
    <message>
        <source>Check the clock of the system that ordered the certificate, and install one that is valid now</source>
        <translation>Проверьте часы системы, запросившей сертификат, и установите сертификат, действующий сейчас</translation>
    </message>
    <message>
        <source>Check the folder that the repository assigned to you: certificates will name that one</source>
        <translation>Проверьте папку, которую вам назначил репозиторий: в сертификатах будет указана она</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server</source>
        <translation>Проверьте нагрузку и пропускную способность сервера</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server; the whole answer is due within seconds</source>
        <translation>Проверьте нагрузку и пропускную способность сервера; полный ответ должен приходить за секунды</translation>
    </message>
    <message>
        <source>Check the web server and every proxy before it: the body must come whole, and as it is, without a content encoding that was not asked for</source>
        <translation>Проверьте веб-сервер и каждый прокси перед ним: тело ответа должно приходить целиком и без изменений, без кодирования содержимого, которое не запрашивалось</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs, and the path in the URI</source>
        <translation>Проверьте конфигурацию и журналы веб-сервера, а также путь в URI</translation>
    </message>
    <message>
        <source>Check what the server sends; a notification has some kilobytes</source>
        <translation>Проверьте, что отправляет сервер; размер файла уведомления — несколько килобайт</translation>
    </message>
    <message>
        <source>Check what your publication server writes</source>
        <translation>Проверьте, что записывает ваш сервер публикации</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing changes it on the way</source>
        <translation>Проверьте, что записывает ваш сервер публикации и что ничто не меняет это по пути</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that session and serial are those of the notification</source>
        <translation>Проверьте, что записывает ваш сервер публикации и что сеанс и порядковый номер те же, что в файле уведомления</translation>
    </message>
    <message>
        <source>Check whether deltas were lost; where they were, begin a new session</source>
        <translation>Проверьте, не потеряны ли дельты; если потеряны, начните новый сеанс</translation>
    </message>
    <message>
        <source>Check whether several servers with different states answer for the name; after a restore begin a new session</source>
        <translation>Проверьте, не отвечают ли за это имя несколько серверов с разными состояниями; после восстановления начните новый сеанс</translation>
    </message>
    <message>
        <source>Check whether several servers with states of their own answer for the name, and whether the server restarts again and again</source>
        <translation>Проверьте, не отвечают ли за это имя несколько серверов с собственными состояниями и не перезапускается ли сервер снова и снова</translation>
    </message>
    <message>
        <source>Choose a handle of these characters in your software, and write the file again</source>
        <translation>Выберите в своём программном обеспечении идентификатор из этих символов и создайте файл заново</translation>
    </message>
    <message>
        <source>Configure an https service_uri in the publication server</source>
        <translation>Настройте на сервере публикации service_uri с https</translation>
    </message>
    <message>
        <source>Configure service_uri as https, sia_base as rsync and rrdp_notification_uri as https in the publication server</source>
        <translation>Настройте на сервере публикации service_uri как https, sia_base как rsync и rrdp_notification_uri как https</translation>
    </message>
    <message>
        <source>Configure the interval of re-issuance in your CA software</source>
        <translation>Настройте интервал повторного выпуска в своём программном обеспечении CA</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Исправьте дату</translation>
    </message>
    <message>
        <source>Create a new identity in your software, and write the file again</source>
        <translation>Создайте новую идентификацию в своём программном обеспечении и создайте файл заново</translation>
    </message>
    <message>
        <source>Create an identity with RSA of 2048 bits or more, or with an elliptic curve of 256</source>
        <translation>Создайте идентификацию с ключом RSA длиной 2048 бит или более либо с эллиптической кривой на 256 бит</translation>
    </message>
    <message>
        <source>Do it before delegation, or agree with the registry on a date</source>
        <translation>Сделайте это до делегирования или согласуйте с регистратурой дату</translation>
    </message>
    <message>
        <source>Find what failed at the times in the history, and make it redundant</source>
        <translation>Выясните, что отказывало в указанное в истории время, и обеспечьте резервирование</translation>
    </message>
    <message>
        <source>For {gap:duration} there was no current manifest</source>
        <translation>Не было действующего манифеста, продолжительность перерыва: {gap:duration}</translation>
    </message>
    <message>
        <source>Give each file with the option of its own kind</source>
        <translation>Передавайте каждый файл с параметром для его вида</translation>
    </message>
    <message>
        <source>Have all name servers of the zone answer for both types, with an empty answer where there is no address</source>
        <translation>Все серверы имён зоны должны отвечать для обоих типов, а при отсутствии адреса — пустым ответом</translation>
    </message>
    <message>
        <source>Have each file listed once, under a plain name</source>
        <translation>Перечисляйте каждый файл один раз, под простым именем</translation>
    </message>
    <message>
        <source>Have one CRL listed</source>
        <translation>Оставьте в перечне один CRL</translation>
    </message>
    <message>
        <source>Have the daemon listen on every address that its name has</source>
        <translation>Настройте демон на приём соединений по каждому адресу его имени</translation>
    </message>
    <message>
        <source>Have the parent renew it</source>
        <translation>Добейтесь, чтобы его продлил вышестоящий CA</translation>
    </message>
    <message>
        <source>Have the publication server keep deltas for some hours</source>
        <translation>Настройте сервер публикации так, чтобы он хранил дельты несколько часов</translation>
    </message>
    <message>
        <source>Have the server listen on every address that its name has, or take the address out of the DNS</source>
        <translation>Настройте сервер на приём соединений по каждому адресу его имени или уберите этот адрес из DNS</translation>
    </message>
    <message>
        <source>Have the web server answer If-None-Match and If-Modified-Since with 304</source>
        <translation>Настройте веб-сервер так, чтобы на If-None-Match и If-Modified-Since он отвечал 304</translation>
    </message>
    <message>
        <source>Have the web server send both</source>
        <translation>Настройте веб-сервер так, чтобы он отправлял оба заголовка</translation>
    </message>
    <message>
        <source>Have your CA or publication software write the file again, and send it as it is</source>
        <translation>Создайте файл заново с помощью вашего программного обеспечения CA или публикации и отправьте его без изменений</translation>
    </message>
    <message>
        <source>Have your CA software reissue it; if it stays so, update the software</source>
        <translation>Выпустите его заново с помощью вашего программного обеспечения CA; если это не поможет, обновите программное обеспечение</translation>
    </message>
    <message>
        <source>Have your CA software reissue manifest and CRL, and check its scheduler and clock</source>
        <translation>Выпустите манифест и CRL заново с помощью вашего программного обеспечения CA; проверьте его планировщик и часы</translation>
    </message>
    <message>
        <source>Have your software write the file again; do not edit the base64 by hand</source>
        <translation>Создайте файл заново с помощью вашего программного обеспечения; не правьте base64 вручную</translation>
    </message>
    <message>
        <source>Install a certificate of a public certification authority, with all its intermediate certificates</source>
        <translation>Установите сертификат общедоступного удостоверяющего центра со всеми промежуточными сертификатами</translation>
    </message>
    <message>
        <source>Install a certificate whose subject alternative names hold the URI&apos;s host</source>
        <translation>Установите сертификат, в альтернативных именах субъекта которого указан хост из URI</translation>
    </message>
    <message>
        <source>Install the same certificate on all servers, so that none is forgotten at the next renewal</source>
        <translation>Установите один и тот же сертификат на всех серверах, чтобы при следующем продлении ни один не был забыт</translation>
    </message>
    <message>
        <source>Issue manifest and CRL together, for the same time</source>
        <translation>Выпускайте манифест и CRL вместе, на одно и то же время</translation>
    </message>
    <message>
        <source>Issue manifests for some days at most, and reissue them often</source>
        <translation>Выпускайте манифесты не более чем на несколько дней и часто выпускайте их заново</translation>
    </message>
    <message>
        <source>Issue manifests that are valid for {limit:duration} at least, so that an outage at night does no harm</source>
        <translation>Выпускайте манифесты со сроком действия не меньше {limit:duration}, чтобы ночной сбой не причинил вреда</translation>
    </message>
    <message>
        <source>Keep each delta for as long as a notification lists it</source>
        <translation>Храните каждую дельту, пока она указана хотя бы в одном файле уведомления</translation>
    </message>
    <message>
        <source>Keep each snapshot for as long as any notification that names it may be cached, and check its path</source>
        <translation>Храните каждый снимок, пока в кэше может находиться файл уведомления, который на него указывает, и проверьте путь снимка</translation>
    </message>
    <message>
        <source>Keep the infrastructure running as it is, and go on watching</source>
        <translation>Поддерживайте работу инфраструктуры в нынешнем виде и продолжайте наблюдение</translation>
    </message>
    <message>
        <source>Let caches keep the notification for a minute at most</source>
        <translation>Разрешите кэшам хранить файл уведомления не дольше минуты</translation>
    </message>
    <message>
        <source>List no more deltas than are together smaller than the snapshot</source>
        <translation>Указывайте лишь столько дельт, чтобы вместе они были меньше снимка</translation>
    </message>
    <message>
        <source>List the object if it is meant to count; else withdraw it</source>
        <translation>Внесите объект в манифест, если он должен учитываться; иначе изымите его</translation>
    </message>
    <message>
        <source>List the resources on record under &quot;held&quot;, or give a test TAL</source>
        <translation>Перечислите зарегистрированные ресурсы в «held» или укажите тестовый TAL</translation>
    </message>
    <message>
        <source>List the resources to be certified under &quot;asked&quot;</source>
        <translation>Перечислите ресурсы, подлежащие сертификации, в «asked»</translation>
    </message>
    <message>
        <source>Make sure that both come from the same, current installation</source>
        <translation>Убедитесь, что оба получены из одной и той же, текущей установки</translation>
    </message>
    <message>
        <source>Make sure that the answer belongs to this request</source>
        <translation>Убедитесь, что ответ относится к этому запросу</translation>
    </message>
    <message>
        <source>Never change a file that was announced</source>
        <translation>Никогда не меняйте объявленный файл</translation>
    </message>
    <message>
        <source>No CA under the test trust anchor publishes in this repository</source>
        <translation>Ни один CA под тестовым якорем доверия не публикуется в этом репозитории</translation>
    </message>
    <message>
        <source>No address of the host accepts connections: {reason}</source>
        <translation>Ни один адрес хоста не принимает соединения: {reason}</translation>
    </message>
    <message>
        <source>No manifest is published in this repository</source>
        <translation>В этом репозитории не опубликован ни один манифест</translation>
    </message>
    <message>
        <source>No resources are asked for</source>
        <translation>Ресурсы не запрошены</translation>
    </message>
    <message>
        <source>Nobody has answered this</source>
        <translation>На это никто не ответил</translation>
    </message>
    <message>
        <source>Nothing where the repository is shared; else check the rsync base URI of the publication server</source>
        <translation>Ничего, если репозиторий общий; иначе проверьте базовый URI rsync сервера публикации</translation>
    </message>
    <message>
        <source>Notification and snapshot took {elapsed:ms} together</source>
        <translation>Получение файла уведомления и снимка вместе заняло {elapsed:ms}</translation>
    </message>
    <message>
        <source>Offer TLS 1.3 and 1.2</source>
        <translation>Предлагайте TLS 1.3 и 1.2</translation>
    </message>
    <message>
        <source>One address of the host does not accept connections: {reason}</source>
        <translation>Один из адресов хоста не принимает соединения: {reason}</translation>
    </message>
    <message>
        <source>Order a certificate for an RSA key of 2048 bits or more, or for a P-256 key</source>
        <translation>Закажите сертификат для ключа RSA длиной 2048 бит или более либо для ключа P-256</translation>
    </message>
    <message>
        <source>Publish A and AAAA records for the name, and check the delegation of its zone</source>
        <translation>Опубликуйте для этого имени записи A и AAAA и проверьте делегирование его зоны</translation>
    </message>
    <message>
        <source>Publish a manifest and a CRL of a test CA before the final check</source>
        <translation>До окончательной проверки опубликуйте манифест и CRL тестового CA</translation>
    </message>
    <message>
        <source>Publish globally reachable addresses only: relying parties refuse the others</source>
        <translation>Публикуйте только глобально доступные адреса: остальные доверяющие стороны отклоняют</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step</source>
        <translation>Публикуйте объекты и манифест за один шаг</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step, and check for corruption</source>
        <translation>Публикуйте объекты и манифест за один шаг и проверьте, нет ли повреждений</translation>
    </message>
    <message>
        <source>Publish objects below your rsync base URI only, each once, and below 8 MB</source>
        <translation>Публикуйте объекты только ниже вашего базового URI rsync, каждый один раз и размером менее 8 MB</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL</source>
        <translation>Опубликуйте собственный CRL этого CA</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest that lists it</source>
        <translation>Публикуйте CRL вместе с манифестом, в котором он перечислен</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in the certificate&apos;s SIA</source>
        <translation>Опубликуйте манифест по URI из SIA сертификата</translation>
    </message>
    <message>
        <source>Publish the test trust anchor&apos;s certificate at the URI in its TAL</source>
        <translation>Опубликуйте сертификат тестового якоря доверия по URI из его TAL</translation>
    </message>
    <message>
        <source>Publish with a test CA before the final check</source>
        <translation>До окончательной проверки опубликуйте данные с помощью тестового CA</translation>
    </message>
    <message>
        <source>Raise the server&apos;s limits of connections and requests: thousands of relying parties ask several times an hour</source>
        <translation>Увеличьте на сервере пределы числа соединений и запросов: тысячи доверяющих сторон обращаются несколько раз в час</translation>
    </message>
    <message>
        <source>Reissue manifest and CRL every few hours: it shows that the CA works, and leaves time to repair</source>
        <translation>Выпускайте манифест и CRL заново каждые несколько часов: это показывает, что CA работает, и оставляет время на исправление</translation>
    </message>
    <message>
        <source>Reissue manifests well before their nextUpdate, and alert when that fails</source>
        <translation>Выпускайте манифесты заново задолго до их nextUpdate и настройте предупреждение на случай сбоя</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified</source>
        <translation>Выпустите CRL заново с ключом, который сертифицирован вышестоящим CA</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the place where it is published</source>
        <translation>Выпустите манифест заново так, чтобы в его сертификате было указано место, где он опубликован</translation>
    </message>
    <message>
        <source>Reissue the manifest under a new certificate</source>
        <translation>Выпустите манифест заново под новым сертификатом</translation>
    </message>
    <message>
        <source>Reissue the manifest under the CA&apos;s current certificate</source>
        <translation>Выпустите манифест заново под текущим сертификатом CA</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published, and the CA&apos;s CRL</source>
        <translation>Выпустите объект заново так, чтобы в его сертификате были указаны место, где он опубликован, и CRL этого CA</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate</source>
        <translation>Выпустите объект заново под текущим сертификатом CA</translation>
    </message>
    <message>
        <source>Reissue well before nextUpdate; check that the CA&apos;s scheduler runs</source>
        <translation>Выпускайте заново задолго до nextUpdate; проверьте, что планировщик CA работает</translation>
    </message>
    <message>
        <source>Reissue without them, or have the parent certify them</source>
        <translation>Выпустите его заново без них или добейтесь, чтобы их сертифицировал вышестоящий CA</translation>
    </message>
    <message>
        <source>Renew it, and check that your CA software renews objects by itself</source>
        <translation>Продлите его и проверьте, что ваше программное обеспечение CA продлевает объекты автоматически</translation>
    </message>
    <message>
        <source>Renew the certificate, and check why it was not renewed by itself</source>
        <translation>Продлите сертификат и выясните, почему он не был продлён автоматически</translation>
    </message>
    <message>
        <source>Renew the certificate, and have it renewed by itself from now on</source>
        <translation>Продлите сертификат и настройте его автоматическое продление</translation>
    </message>
    <message>
        <source>Renew the identity certificate in your software, and write the file again</source>
        <translation>Продлите сертификат идентификации в своём программном обеспечении и создайте файл заново</translation>
    </message>
    <message>
        <source>Renew the identity certificate now: a new one has to be handed over again</source>
        <translation>Продлите сертификат идентификации сейчас: новый нужно передавать ещё раз</translation>
    </message>
    <message>
        <source>Renew the identity certificate with SHA-256</source>
        <translation>Продлите сертификат идентификации с SHA-256</translation>
    </message>
    <message>
        <source>Resolving {host} took {elapsed:ms}</source>
        <translation>Разрешение имени {host} заняло {elapsed:ms}</translation>
    </message>
    <message>
        <source>Resources are asked for that are delegated to {ca}: {resources}</source>
        <translation>Запрошены ресурсы, которые уже делегированы ({ca}): {resources}</translation>
    </message>
    <message>
        <source>Resources are asked for that the organisation does not hold by {record}: {resources}</source>
        <translation>Запрошены ресурсы, которых у организации нет (источник сведений: {record}): {resources}</translation>
    </message>
    <message>
        <source>Send the identity certificate that your software signs with its own key</source>
        <translation>Отправьте сертификат идентификации, который ваше программное обеспечение подписывает собственным ключом</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; answers are due within {limit:ms}</source>
        <translation>Отдавайте файлы RRDP с диска или из кэша; предел для ответов: {limit:ms}</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; the first byte is due within {limit:ms}</source>
        <translation>Отдавайте файлы RRDP с диска или из кэша; предел для первого байта: {limit:ms}</translation>
    </message>
    <message>
        <source>Serve it as application/xml</source>
        <translation>Отдавайте его как application/xml</translation>
    </message>
    <message>
        <source>Serve it at its own URI: each redirect is a round trip for every relying party</source>
        <translation>Отдавайте его по собственному URI: каждое перенаправление — лишний обмен для каждой доверяющей стороны</translation>
    </message>
    <message>
        <source>Serve notification, snapshot and deltas under one host name and port</source>
        <translation>Отдавайте файл уведомления, снимок и дельты с одного имени хоста и порта</translation>
    </message>
    <message>
        <source>Serve rsync over IPv6 too</source>
        <translation>Предоставляйте rsync и по IPv6</translation>
    </message>
    <message>
        <source>Serve the notification at its own URI, without a redirect</source>
        <translation>Отдавайте файл уведомления по его собственному URI, без перенаправления</translation>
    </message>
    <message>
        <source>Serve the repository over IPv4 too: many relying parties have no IPv6</source>
        <translation>Предоставляйте репозиторий и по IPv4: у многих доверяющих сторон нет IPv6</translation>
    </message>
    <message>
        <source>Serve the repository over IPv6 too</source>
        <translation>Предоставляйте репозиторий и по IPv6</translation>
    </message>
    <message>
        <source>Serve the same files from every address</source>
        <translation>Отдавайте одни и те же файлы со всех адресов</translation>
    </message>
    <message>
        <source>Set the clock of the system that made it, and make it again</source>
        <translation>Настройте часы системы, которая его создала, и создайте его заново</translation>
    </message>
    <message>
        <source>Stable for {stable:duration} of the {needed:duration} that are asked for</source>
        <translation>Стабильная работа: {stable:duration}, требуется: {needed:duration}</translation>
    </message>
    <message>
        <source>Stable for {stable:duration}, looked at {looks} times</source>
        <translation>Стабильная работа: {stable:duration}, проверок: {looks}</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and reissue</source>
        <translation>Синхронизируйте часы CA (NTP) и выпустите заново</translation>
    </message>
    <message>
        <source>Synchronise the clock of the CA (NTP)</source>
        <translation>Синхронизируйте часы CA (NTP)</translation>
    </message>
    <message>
        <source>Synchronise the clock of the web server (NTP)</source>
        <translation>Синхронизируйте часы веб-сервера (NTP)</translation>
    </message>
    <message>
        <source>Take out of the module what does not belong into it</source>
        <translation>Уберите из модуля то, что к нему не относится</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expired on {not_after:time}</source>
        <translation>Срок сертификата BPKI ({name}) истёк: {not_after:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expires in {left:duration}, on {not_after:time}</source>
        <translation>Срок сертификата BPKI ({name}) скоро истекает; осталось: {left:duration}, до {not_after:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is no CA certificate: it cannot sign the certificates that sign your messages</source>
        <translation>Сертификат BPKI ({name}) не является сертификатом CA: он не может подписывать сертификаты, которыми подписаны ваши сообщения</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not self-signed, so that it is no trust anchor</source>
        <translation>Сертификат BPKI ({name}) не самоподписанный и потому не является якорем доверия</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not valid before {not_before:time}</source>
        <translation>Сертификат BPKI ({name}) ещё не действует; начало срока: {not_before:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is signed with {digest}, which current software refuses</source>
        <translation>Сертификат BPKI ({name}) подписан с использованием {digest}, что современное программное обеспечение отклоняет</translation>
    </message>
    <message>
        <source>The CA&apos;s CRL is not published, or not on the manifest: {problem}</source>
        <translation>Собственный CRL этого CA не опубликован или отсутствует в манифесте: {problem}</translation>
    </message>
    <message>
        <source>The CA&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>Срок сертификата CA скоро истекает; осталось: {left:duration}, до {not_after:time}</translation>
    </message>
    <message>
        <source>The CRL cannot be decoded: {problem}</source>
        <translation>Невозможно декодировать CRL: {problem}</translation>
    </message>
    <message>
        <source>The CRL does not follow its profile: {problem}</source>
        <translation>Формат CRL не соответствует его профилю: {problem}</translation>
    </message>
    <message>
        <source>The CRL ends {difference:duration} before the manifest that lists it</source>
        <translation>Срок CRL истекает раньше срока манифеста, в котором он перечислен, разница: {difference:duration}</translation>
    </message>
    <message>
        <source>The CRL is not current any more: {problem}</source>
        <translation>Срок действия CRL истёк: {problem}</translation>
    </message>
    <message>
        <source>The CRL is not the CA&apos;s own: {problem}</source>
        <translation>Опубликованный CRL не принадлежит этому CA: {problem}</translation>
    </message>
    <message>
        <source>The CRL is not valid yet: {problem}</source>
        <translation>Срок действия CRL ещё не начался: {problem}</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify: {problem}</source>
        <translation>Подпись CRL не проходит проверку: {problem}</translation>
    </message>
    <message>
        <source>The TLS handshake failed: {reason}</source>
        <translation>Согласование TLS не удалось: {reason}</translation>
    </message>
    <message>
        <source>The URI holds the address {host} where a name belongs</source>
        <translation>В URI указан адрес {host} там, где должно быть имя</translation>
    </message>
    <message>
        <source>The XML namespace lacks the slash at its end: {found}</source>
        <translation>В пространстве имён XML нет косой черты в конце: {found}</translation>
    </message>
    <message>
        <source>The addresses of the host serve different RRDP sessions</source>
        <translation>Адреса хоста отдают разные сеансы RRDP</translation>
    </message>
    <message>
        <source>The addresses show certificates that end at different times, the first on {first:time}</source>
        <translation>Адреса предъявляют сертификаты с разными сроками, срок первого истекает: {first:time}</translation>
    </message>
    <message>
        <source>The answer does not repeat the tag of the request, &quot;{asked}&quot;, but has &quot;{answered}&quot;</source>
        <translation>В ответе не повторена метка запроса «{asked}», а стоит «{answered}»</translation>
    </message>
    <message>
        <source>The answer of {by} is dated {on:time}, which has not come yet</source>
        <translation>Ответ ({by}) датирован временем, которое ещё не наступило: {on:time}</translation>
    </message>
    <message>
        <source>The answer of {by} is {age:duration} old</source>
        <translation>Ответ ({by}) устарел, его возраст: {age:duration}</translation>
    </message>
    <message>
        <source>The answer to the request for the notification cannot be used: {reason}</source>
        <translation>Ответ на запрос файла уведомления использовать нельзя: {reason}</translation>
    </message>
    <message>
        <source>The certificates that the CA issued are not in order: {problem}</source>
        <translation>Сертификаты, выданные этим CA, не в порядке: {problem}</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial</source>
        <translation>Дельты, перечисленные в файле уведомления, не образуют непрерывной последовательности или не заканчиваются на его порядковом номере</translation>
    </message>
    <message>
        <source>The file does not follow RFC 8183: {reason}</source>
        <translation>Файл не соответствует RFC 8183: {reason}</translation>
    </message>
    <message>
        <source>The file has attributes that the schema of RFC 8183 does not know: {attributes}</source>
        <translation>Файл содержит атрибуты, которых нет в схеме RFC 8183: {attributes}</translation>
    </message>
    <message>
        <source>The file is a {found} where a {expected} belongs</source>
        <translation>Вид файла: {found}, а требуется: {expected}</translation>
    </message>
    <message>
        <source>The file is a {message} of the handle {handle}</source>
        <translation>Вид сообщения в файле: {message}, идентификатор: {handle}</translation>
    </message>
    <message>
        <source>The first byte took {elapsed:ms}</source>
        <translation>Получение первого байта заняло {elapsed:ms}</translation>
    </message>
    <message>
        <source>The host has a single address in each family that it has</source>
        <translation>В каждом имеющемся семействе адресов у хоста только один адрес</translation>
    </message>
    <message>
        <source>The key of the BPKI certificate of {name} is too weak: {algorithm} with {bits} bits</source>
        <translation>Ключ сертификата BPKI ({name}) слишком слабый: {algorithm}, длина в битах: {bits}</translation>
    </message>
    <message>
        <source>The manifest cannot be decoded: {problem}</source>
        <translation>Манифест невозможно декодировать: {problem}</translation>
    </message>
    <message>
        <source>The manifest does not follow its profile: {problem}</source>
        <translation>Манифест не соответствует своему профилю: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not current any more: {problem}</source>
        <translation>Манифест больше не действует: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not of the CA that publishes it: {problem}</source>
        <translation>Манифест не принадлежит CA, который его публикует: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not valid yet: {problem}</source>
        <translation>Манифест ещё не действителен: {problem}</translation>
    </message>
    <message>
        <source>The manifest is valid for {left:duration} more</source>
        <translation>До конца срока действия манифеста осталось: {left:duration}</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration} only</source>
        <translation>Слишком короткий срок действия манифеста: {validity:duration}</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration}, so that an old one can be replayed for as long</source>
        <translation>Слишком долгий срок действия манифеста: {validity:duration}; столько же времени можно повторно использовать старый</translation>
    </message>
    <message>
        <source>The manifest lists a CRL beside the CA&apos;s own</source>
        <translation>В манифесте кроме собственного CRL этого CA перечислен ещё один CRL</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice: {problem}</source>
        <translation>Манифест содержит недопустимое имя файла или одно имя дважды: {problem}</translation>
    </message>
    <message>
        <source>The manifest says that it lies elsewhere</source>
        <translation>В манифесте указано другое расположение</translation>
    </message>
    <message>
        <source>The manifest that the CA&apos;s certificate names is not published</source>
        <translation>Манифест, указанный в сертификате CA, не опубликован</translation>
    </message>
    <message>
        <source>The manifest was issued {age:duration} ago</source>
        <translation>С момента выпуска манифеста прошло: {age:duration}</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate is revoked</source>
        <translation>Сертификат манифеста отозван</translation>
    </message>
    <message>
        <source>The name servers of {host} did not answer in time</source>
        <translation>Серверы имён для {host} не ответили вовремя</translation>
    </message>
    <message>
        <source>The name {host} does not resolve: {reason}</source>
        <translation>Имя {host} не разрешается: {reason}</translation>
    </message>
    <message>
        <source>The name {host} has no IPv4 address</source>
        <translation>У имени {host} нет адреса IPv4</translation>
    </message>
    <message>
        <source>The name {host} has no IPv6 address</source>
        <translation>У имени {host} нет адреса IPv6</translation>
    </message>
    <message>
        <source>The newest delta and the snapshot say different things of {objects}</source>
        <translation>Последняя дельта и снимок расходятся в сведениях об объектах: {objects}</translation>
    </message>
    <message>
        <source>The notification URI that was given is not the one that the repository assigned, {promised}</source>
        <translation>Указанный URI файла уведомления — не тот, который назначил репозиторий, {promised}</translation>
    </message>
    <message>
        <source>The notification comes with neither ETag nor Last-Modified, so that every look costs a whole answer</source>
        <translation>Файл уведомления приходит без ETag и без Last-Modified, поэтому каждая проверка стоит полного ответа</translation>
    </message>
    <message>
        <source>The notification did not come in time: {reason}</source>
        <translation>Файл уведомления не пришёл вовремя: {reason}</translation>
    </message>
    <message>
        <source>The notification does not follow its format: {problem}</source>
        <translation>Файл уведомления не соответствует своему формату: {problem}</translation>
    </message>
    <message>
        <source>The notification is found after {redirects} redirects</source>
        <translation>До файла уведомления несколько перенаправлений: {redirects}</translation>
    </message>
    <message>
        <source>The notification is larger than any sound one: {reason}</source>
        <translation>Файл уведомления больше любого разумного размера: {reason}</translation>
    </message>
    <message>
        <source>The notification is served as {found}</source>
        <translation>Тип содержимого, с которым отдаётся файл уведомления: {found}</translation>
    </message>
    <message>
        <source>The notification is served without a media type</source>
        <translation>Файл уведомления отдаётся без типа содержимого</translation>
    </message>
    <message>
        <source>The notification lists no deltas, so that every change costs each relying party a snapshot</source>
        <translation>В файле уведомления нет дельт, поэтому каждое изменение стоит каждой доверяющей стороне полного снимка</translation>
    </message>
    <message>
        <source>The notification lists {deltas} deltas, more than relying parties follow</source>
        <translation>Дельт в файле уведомления больше, чем обрабатывают доверяющие стороны: {deltas}</translation>
    </message>
    <message>
        <source>The notification refers to a file on another origin: {problem}</source>
        <translation>Файл уведомления ссылается на файл с другого источника: {problem}</translation>
    </message>
    <message>
        <source>The notification spells its XML namespace in an unusual way: {problem}</source>
        <translation>Пространство имён XML в файле уведомления записано необычно: {problem}</translation>
    </message>
    <message>
        <source>The notification was answered with HTTP status {status}</source>
        <translation>На запрос файла уведомления получен статус HTTP {status}</translation>
    </message>
    <message>
        <source>The object cannot be decoded: {problem}</source>
        <translation>Объект невозможно декодировать: {problem}</translation>
    </message>
    <message>
        <source>The object claims resources that its issuer does not hold: {problem}</source>
        <translation>Объект заявляет ресурсы, которых нет у его издателя: {problem}</translation>
    </message>
    <message>
        <source>The object deviates from its profile in a way that relying parties tolerate: {problem}</source>
        <translation>Объект отклоняется от своего профиля, но так, что доверяющие стороны это допускают: {problem}</translation>
    </message>
    <message>
        <source>The object does not follow its profile: {problem}</source>
        <translation>Объект не соответствует своему профилю: {problem}</translation>
    </message>
    <message>
        <source>The object expires in {left:duration}, on {not_after:time}</source>
        <translation>Срок объекта скоро истекает; осталось: {left:duration}, до {not_after:time}</translation>
    </message>
    <message>
        <source>The object has expired: {problem}</source>
        <translation>Срок объекта истёк: {problem}</translation>
    </message>
    <message>
        <source>The object is not of the CA that publishes it: {problem}</source>
        <translation>Объект не принадлежит CA, который его публикует: {problem}</translation>
    </message>
    <message>
        <source>The object is not valid yet: {problem}</source>
        <translation>Объект ещё не действителен: {problem}</translation>
    </message>
    <message>
        <source>The object names another location than its own: {problem}</source>
        <translation>В объекте указано не его собственное расположение: {problem}</translation>
    </message>
    <message>
        <source>The object&apos;s certificate is revoked, and the object is published all the same</source>
        <translation>Сертификат объекта отозван, но объект всё ещё опубликован</translation>
    </message>
    <message>
        <source>The publication server is spoken to without TLS; the messages are signed, but not secret</source>
        <translation>Связь с сервером публикации идёт без TLS; сообщения подписаны, но не секретны</translation>
    </message>
    <message>
        <source>The question for {type} records of {host} was not answered: {reason}</source>
        <translation>На запрос записей {type} для {host} ответа нет: {reason}</translation>
    </message>
    <message>
        <source>The repository calls you {answered}, not {asked} as you asked</source>
        <translation>Репозиторий называет вас {answered}, а не {asked}, как вы просили</translation>
    </message>
    <message>
        <source>The repository offers no RRDP, which relying parties prefer by far</source>
        <translation>Репозиторий не предлагает RRDP, который доверяющие стороны явно предпочитают</translation>
    </message>
    <message>
        <source>The request for the notification is redirected in a way that relying parties do not follow: {reason}</source>
        <translation>Запрос файла уведомления перенаправляется так, что доверяющие стороны этому не следуют: {reason}</translation>
    </message>
    <message>
        <source>The rsync URI that was given is not below the sia_base of the repository, {promised}</source>
        <translation>Указанный URI rsync не находится ниже sia_base репозитория, {promised}</translation>
    </message>
    <message>
        <source>The rsync daemon cannot be reached: {reason}</source>
        <translation>Демон rsync недоступен: {reason}</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder: {reason}</source>
        <translation>Демон rsync не отдал папку: {reason}</translation>
    </message>
    <message>
        <source>The rsync daemon does not answer over {family}: {reason}</source>
        <translation>Демон rsync не отвечает по {family}: {reason}</translation>
    </message>
    <message>
        <source>The rsync folder holds no RPKI objects</source>
        <translation>В папке rsync нет объектов RPKI</translation>
    </message>
    <message>
        <source>The rsync host has no IPv6 address</source>
        <translation>У хоста rsync нет адреса IPv6</translation>
    </message>
    <message>
        <source>The rsync module holds more than any sound repository does: {reason}</source>
        <translation>Модуль rsync содержит больше, чем любой разумный репозиторий: {reason}</translation>
    </message>
    <message>
        <source>The serial went back from {before} to {after} within one session</source>
        <translation>Порядковый номер уменьшился с {before} до {after} в пределах одного сеанса</translation>
    </message>
    <message>
        <source>The server accepts connections and does not complete a TLS handshake</source>
        <translation>Сервер принимает соединения, но не завершает согласование TLS</translation>
    </message>
    <message>
        <source>The server chose {version}, which is obsolete</source>
        <translation>Сервер выбрал устаревшую версию: {version}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on {not_after:time}</source>
        <translation>Срок сертификата сервера истёк: {not_after:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>Срок сертификата сервера скоро истекает; осталось: {left:duration}, до {not_after:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for {names} and not for {host}</source>
        <translation>Сертификат сервера выдан для {names}, а не для {host}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {not_before:time}</source>
        <translation>Сертификат сервера ещё не действует; начало срока: {not_before:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate, issued by {issuer}, leads to no certification authority that relying parties trust: {reason}</source>
        <translation>Сертификат сервера (издатель: {issuer}) не ведёт к удостоверяющему центру, которому доверяют доверяющие стороны: {reason}</translation>
    </message>
    <message>
        <source>The server&apos;s key is weak: {algorithm} with {bits} bits</source>
        <translation>Ключ сервера слабый: {algorithm}, длина в битах: {bits}</translation>
    </message>
    <message>
        <source>The session changed between two looks a moment apart</source>
        <translation>Сеанс сменился между двумя проверками, сделанными почти сразу одна за другой</translation>
    </message>
    <message>
        <source>The snapshot cannot be used: {problem}</source>
        <translation>Снимок использовать нельзя: {problem}</translation>
    </message>
    <message>
        <source>The snapshot does not have the hash that the notification states</source>
        <translation>Хеш снимка не совпадает с указанным в файле уведомления</translation>
    </message>
    <message>
        <source>The snapshot holds an object that relying parties leave out: {problem}</source>
        <translation>Снимок содержит объект, который доверяющие стороны пропускают: {problem}</translation>
    </message>
    <message>
        <source>The snapshot holds no objects yet</source>
        <translation>В снимке пока нет объектов</translation>
    </message>
    <message>
        <source>The snapshot holds {count} objects that are not below the rsync URI, such as {objects}</source>
        <translation>В снимке есть объекты, которые находятся не ниже URI rsync ({count}), например {objects}</translation>
    </message>
    <message>
        <source>The snapshot was not had: {reason}</source>
        <translation>Снимок получить не удалось: {reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync did not end in time: {reason}</source>
        <translation>Передача по rsync не завершилась вовремя: {reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync took {elapsed:ms}</source>
        <translation>Передача по rsync заняла {elapsed:ms}</translation>
    </message>
    <message>
        <source>The trust anchor cannot be used: {problem}</source>
        <translation>Якорь доверия использовать нельзя: {problem}</translation>
    </message>
    <message>
        <source>The two requests carry different BPKI certificates</source>
        <translation>Два запроса содержат разные сертификаты BPKI</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} ahead of ours</source>
        <translation>Часы веб-сервера спешат относительно наших: {offset:duration}</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} behind ours</source>
        <translation>Часы веб-сервера отстают от наших: {offset:duration}</translation>
    </message>
    <message>
        <source>The {attribute} is missing or is no URI of the kind that belongs there</source>
        <translation>Атрибут отсутствует или не является URI нужного вида: {attribute}</translation>
    </message>
    <message>
        <source>The {attribute} is missing, longer than 255 characters, or has characters other than letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;/&quot;</source>
        <translation>Атрибут отсутствует, длиннее 255 символов или содержит символы, отличные от букв, цифр, «-», «_» и «/»: {attribute}</translation>
    </message>
    <message>
        <source>Update the CA software</source>
        <translation>Обновите программное обеспечение CA</translation>
    </message>
    <message>
        <source>Update the publication server</source>
        <translation>Обновите сервер публикации</translation>
    </message>
    <message>
        <source>Update the software that wrote the file; strict parsers refuse it</source>
        <translation>Обновите программное обеспечение, создавшее файл; строгие анализаторы его отклоняют</translation>
    </message>
    <message>
        <source>Use a name: certificates carry the URI for years, and an address cannot be moved</source>
        <translation>Используйте имя: сертификаты хранят URI годами, а адрес нельзя перенести</translation>
    </message>
    <message>
        <source>Use name servers that are near their clients, or anycast, and a TTL of minutes at least</source>
        <translation>Используйте серверы имён вблизи клиентов или anycast и TTL не менее нескольких минут</translation>
    </message>
    <message>
        <source>Use one handle: it spares everybody a table</source>
        <translation>Используйте один идентификатор: это избавит всех от таблицы соответствия</translation>
    </message>
    <message>
        <source>Use the handle of the answer from now on; current software does by itself</source>
        <translation>Отныне используйте идентификатор из ответа; современное программное обеспечение делает это само</translation>
    </message>
    <message>
        <source>Valid objects contradict each other: {problem}</source>
        <translation>Действительные объекты противоречат друг другу: {problem}</translation>
    </message>
    <message>
        <source>What answers on the rsync port is no rsync daemon that greets in time: {reason}</source>
        <translation>То, что отвечает на порту rsync, не является демоном rsync, вовремя отправляющим приветствие: {reason}</translation>
    </message>
    <message>
        <source>What the CA signs is dated {offset:duration} in the future</source>
        <translation>То, что подписывает CA, датировано будущим временем, разница: {offset:duration}</translation>
    </message>
    <message>
        <source>What the file carries as its BPKI certificate is no X.509 certificate</source>
        <translation>То, что файл содержит в качестве сертификата BPKI, не является сертификатом X.509</translation>
    </message>
    <message>
        <source>What the organisation holds is not told, so that nothing could be compared</source>
        <translation>Не указано, что есть у организации, поэтому сравнить было не с чем</translation>
    </message>
    <message>
        <source>With {clients} clients at once, 95 of 100 answers took up to {percentile:ms}</source>
        <translation>Одновременных клиентов: {clients}; 95 из 100 ответов получены за время до {percentile:ms}</translation>
    </message>
    <message>
        <source>Withdraw certificates for your own key, for your parent&apos;s, and chains without end</source>
        <translation>Изымите сертификаты для собственного ключа, для ключа вышестоящего CA и бесконечные цепочки</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it</source>
        <translation>Изымите объект или выпустите его заново</translation>
    </message>
    <message>
        <source>Withdraw the one that is not meant</source>
        <translation>Изымите тот, который не нужен</translation>
    </message>
    <message>
        <source>Write both from one state at the same time; serve the rsync tree by an atomic switch of folders</source>
        <translation>Записывайте оба из одного состояния в одно и то же время; дерево rsync отдавайте с атомарным переключением папок</translation>
    </message>
    <message>
        <source>Write the snapshot first and the notification last, and never change a file that was announced</source>
        <translation>Записывайте сначала снимок, а файл уведомления последним, и никогда не меняйте объявленный файл</translation>
    </message>
    <message>
        <source>You call yourself {child} towards the parent and {publisher} towards the repository</source>
        <translation>Перед вышестоящим CA вы называете себя {child}, а перед репозиторием — {publisher}</translation>
    </message>
    <message>
        <source>rsync and RRDP serve different contents: {only_rrdp} objects are only in RRDP, {only_rsync} only in rsync, {different} differ, such as {objects}</source>
        <translation>По rsync и RRDP отдаётся разное содержимое: объектов только в RRDP: {only_rrdp}, только в rsync: {only_rsync}, различающихся: {different}, например {objects}</translation>
    </message>
    <message>
        <source>{clients} clients at once: {requests} requests, median {median:ms}, 95th percentile {percentile:ms}</source>
        <translation>Одновременных клиентов: {clients}; запросов: {requests}; медиана: {median:ms}; 95-й процентиль: {percentile:ms}</translation>
    </message>
    <message>
        <source>{failures} of {requests} requests of {clients} clients at once failed: {reason}</source>
        <translation>Неудачных запросов: {failures} из {requests}; одновременных клиентов: {clients}; причина: {reason}</translation>
    </message>
</context>
<context>
    <name>readiness-page</name>
    <message>
        <source>Readiness</source>
        <translation>Готовность</translation>
    </message>
</context>
<context>
    <name>readiness-steps</name>
    <message>
        <source>names</source>
        <translation>имена</translation>
    </message>
    <message>
        <source>addresses and TLS</source>
        <translation>адреса и TLS</translation>
    </message>
    <message>
        <source>RRDP</source>
        <translation>RRDP</translation>
    </message>
    <message>
        <source>rsync</source>
        <translation>rsync</translation>
    </message>
    <message>
        <source>RRDP again</source>
        <translation>RRDP ещё раз</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>объекты</translation>
    </message>
    <message>
        <source>several clients at once</source>
        <translation>несколько клиентов сразу</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>the case is held</source>
        <translation>дело на паузе</translation>
    </message>
    <message>
        <source>the case is held already</source>
        <translation>дело уже на паузе</translation>
    </message>
    <message>
        <source>the case is not held</source>
        <translation>дело не на паузе</translation>
    </message>
    <message>
        <source>nothing is proposed in this case</source>
        <translation>в этом деле ничего не предложено</translation>
    </message>
    <message>
        <source>nothing is rejected in this case</source>
        <translation>в этом деле ничего не отклонено</translation>
    </message>
    <message>
        <source>nothing is approved in this case</source>
        <translation>в этом деле ничего не утверждено</translation>
    </message>
    <message>
        <source>we could not see in the last round</source>
        <translation>в последнем раунде мы не могли наблюдать</translation>
    </message>
    <message>
        <source>the policy only watches</source>
        <translation>политика только наблюдает</translation>
    </message>
    <message>
        <source>the last look did not find the CA failed</source>
        <translation>последний осмотр не показал, что CA не работает</translation>
    </message>
    <message>
        <source>a fresh look is missing</source>
        <translation>не хватает свежего осмотра</translation>
    </message>
    <message>
        <source>the approval is not signed</source>
        <translation>утверждение не подписано</translation>
    </message>
    <message>
        <source>the operator was not notified yet</source>
        <translation>оператор ещё не уведомлён</translation>
    </message>
    <message>
        <source>its certificate was not taken away in this case</source>
        <translation>в этом деле сертификат не изымался</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>менее минуты</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>healthy</source>
        <translation>исправен</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>медленный</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>нестабилен</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Suspension is proposed. Approvals: %1 of %2.</source>
        <translation>Предложено приостановление. Утверждений: %1 из %2.</translation>
    </message>
    <message>
        <source>Revocation is proposed. Approvals: %1 of %2.</source>
        <translation>Предложен отзыв. Утверждений: %1 из %2.</translation>
    </message>
    <message>
        <source>Publication is proposed. Approvals: %1 of %2.</source>
        <translation>Предложена публикация. Утверждений: %1 из %2.</translation>
    </message>
    <message>
        <source>Revocation is approved, and waits for a person to carry it out.</source>
        <translation>Отзыв утверждён и ждёт, чтобы его выполнил человек.</translation>
    </message>
    <message>
        <source>Suspension is approved, and waits for a person to carry it out.</source>
        <translation>Приостановление утверждено и ждёт, чтобы его выполнил человек.</translation>
    </message>
    <message>
        <source>The message “%1” came back.</source>
        <translation>Сообщение «%1» вернулось.</translation>
    </message>
    <message>
        <source>The message “%1” could not be sent.</source>
        <translation>Сообщение «%1» не удалось отправить.</translation>
    </message>
    <message>
        <source>The message “%1” waits to be sent, for %2.</source>
        <translation>Сообщение «%1» ждёт отправки уже %2.</translation>
    </message>
    <message>
        <source>The step “%1” is overdue; it fell due %2 ago.</source>
        <translation>Шаг «%1» просрочен: срок наступил %2 назад.</translation>
    </message>
    <message>
        <source>The step “%1” falls due in %2.</source>
        <translation>Срок шага «%1» наступит через %2.</translation>
    </message>
    <message>
        <source>The step “%1” is due.</source>
        <translation>Наступил срок шага «%1».</translation>
    </message>
    <message>
        <source>A guard holds a step back: %1.</source>
        <translation>Защитный механизм удерживает шаг: %1.</translation>
    </message>
    <message>
        <source>The fleet brake holds: %1 of %2 CAs turned bad in one round. Suspect the monitor first.</source>
        <translation>Сработал общий тормоз: за один цикл ухудшились %1 CA из %2. Сначала проверьте сам мониторинг.</translation>
    </message>
    <message>
        <source>There was no round for %1: nobody watches the fleet.</source>
        <translation>Циклов не было уже %1: за CA никто не наблюдает.</translation>
    </message>
    <message>
        <source>It died %1 ago.</source>
        <translation>Перестал работать %1 назад.</translation>
    </message>
    <message>
        <source>It began to flap %1 ago.</source>
        <translation>Стал нестабилен %1 назад.</translation>
    </message>
    <message>
        <source>This repository has failed for %1. CAs affected: %2.</source>
        <translation>Этот репозиторий не работает уже %1. Затронуто CA: %2.</translation>
    </message>
    <message>
        <source>Done: %1 of %2. Items that want attention: %3.</source>
        <translation>Сделано: %1 из %2. Требуют внимания: %3.</translation>
    </message>
    <message>
        <source>A hold ends in %1: %2</source>
        <translation>Приостановка кончится через %1: %2</translation>
    </message>
    <message>
        <source>A hold ended %1 ago: %2</source>
        <translation>Приостановка кончилась %1 назад: %2</translation>
    </message>
</context>
</TS>
