<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>board</name>
    <message>
        <source>Enforcement</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>Lista pública</translation>
    </message>
    <message>
        <source>Revocation ahead</source>
        <translation>Revocación prevista</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>A la espera de aprobación</translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>Por ejecutar</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>En recuperación</translation>
    </message>
    <message>
        <source>Next the operator is written to; this runs by itself.</source>
        <translation>Lo siguiente es escribir al operador; esto ocurre por sí solo.</translation>
    </message>
    <message>
        <source>Next people are asked to name the CA in public.</source>
        <translation>Lo siguiente es pedir que se nombre a la CA en público.</translation>
    </message>
    <message>
        <source>Next people are asked to suspend or revoke the certificate.</source>
        <translation>Lo siguiente es pedir que se suspenda o revoque el certificado.</translation>
    </message>
    <message>
        <source>People must approve or reject what is proposed.</source>
        <translation>Hay que aprobar o rechazar lo propuesto.</translation>
    </message>
    <message>
        <source>Approved: carried out outside this program, then seen to have happened.</source>
        <translation>Aprobado: se ejecuta fuera de este programa y después se comprueba que ha ocurrido.</translation>
    </message>
    <message>
        <source>The trouble is gone for now, or the CA is on its way back.</source>
        <translation>El problema ha desaparecido por ahora, o la CA está en camino de volver.</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revocación</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>ejecutado</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Apelación</translation>
    </message>
    <message>
        <source>The policy enforces, and does not only watch</source>
        <translation>La política se aplica y no solo observa</translation>
    </message>
    <message>
        <source>The clock runs: no hold, not blind, no outage of our own</source>
        <translation>El plazo corre: sin pausa, sin ceguera, sin avería propia</translation>
    </message>
    <message>
        <source>The operator was notified</source>
        <translation>Se notificó al operador</translation>
    </message>
    <message>
        <source>A notice left and did not come back</source>
        <translation>Una notificación salió y no fue devuelta</translation>
    </message>
    <message>
        <source>The operator&apos;s announcement is on record</source>
        <translation>El anuncio del operador consta en el registro</translation>
    </message>
    <message>
        <source>A fresh look finds the CA failed</source>
        <translation>Una observación reciente encuentra la CA en fallo</translation>
    </message>
    <message>
        <source>Corroboration: %1 of %2 vantages agree</source>
        <translation>Corroboración: %1 de %2 puntos de observación coinciden</translation>
    </message>
    <message>
        <source>Approvals: %1 of %2</source>
        <translation>Aprobaciones: %1 de %2</translation>
    </message>
    <message>
        <source>Reinstatement begun</source>
        <translation>Restablecimiento iniciado</translation>
    </message>
    <message>
        <source>Certificate taken away</source>
        <translation>Certificado retirado</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>Nada más que hacer</translation>
    </message>
    <message>
        <source>until the certificate is gone</source>
        <translation>hasta que desaparezca el certificado</translation>
    </message>
    <message>
        <source>clock stands still</source>
        <translation>el plazo está detenido</translation>
    </message>
    <message>
        <source>overdue, due %1</source>
        <translation>atrasado, vencía %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 de %2 aprobaciones</translation>
    </message>
    <message>
        <source>%1, ends %2</source>
        <translation>%1, termina %2</translation>
    </message>
    <message>
        <source>Stable for %1 of %2</source>
        <translation>Estable durante %1 de %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Registrar respuesta…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Poner en pausa…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Levantar la pausa…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Propose again…</source>
        <translation>Proponer de nuevo…</translation>
    </message>
    <message>
        <source>Carried out…</source>
        <translation>Ejecutado…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Waive corroboration…</source>
        <translation>Renunciar a la corroboración…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>That takes the role &quot;%1&quot;.</source>
        <translation>Para eso hace falta el rol «%1».</translation>
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
        <translation>Revise los registros del nombre y sus servidores de nombres: ¿se resuelve desde otro lugar?</translation>
    </message>
    <message>
        <source>Is the server up, does it listen on this port, and does a firewall let us through?</source>
        <translation>¿Está en marcha el servidor, escucha en este puerto y nos deja pasar el cortafuegos?</translation>
    </message>
    <message>
        <source>Renew or replace the server&apos;s certificate; it must name the host and chain to a public authority.</source>
        <translation>Renueve o sustituya el certificado del servidor; debe nombrar el host y encadenarse a una autoridad pública.</translation>
    </message>
    <message>
        <source>Look at the web server&apos;s log and its disk; every file that the notification names must be there.</source>
        <translation>Revise el registro del servidor web y su disco; debe estar cada archivo que nombra la notificación.</translation>
    </message>
    <message>
        <source>Is the rsync daemon up, does it have this module, and does it allow this many connections?</source>
        <translation>¿Está en marcha el demonio rsync, tiene este módulo y permite tantas conexiones?</translation>
    </message>
    <message>
        <source>Have the publication server write a fresh snapshot and notification, with a new session.</source>
        <translation>Haga que el servidor de publicación escriba una instantánea y una notificación nuevas, con otra sesión.</translation>
    </message>
    <message>
        <source>Have the CA reissue its manifest; check that its scheduler runs and that its clock is right.</source>
        <translation>Haga que la CA vuelva a emitir su manifiesto; compruebe que su planificador funciona y que su reloj está en hora.</translation>
    </message>
    <message>
        <source>Have the CA reissue its CRL together with the manifest.</source>
        <translation>Haga que la CA vuelva a emitir su CRL junto con el manifiesto.</translation>
    </message>
    <message>
        <source>Have the CA publish exactly what its manifest lists, in one step.</source>
        <translation>Haga que la CA publique exactamente lo que enumera su manifiesto, en un solo paso.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>a ciegas</translation>
    </message>
    <message>
        <source>The operator of the CA has to act.</source>
        <translation>Debe actuar el operador de la CA.</translation>
    </message>
    <message>
        <source>The operator of the repository has to act.</source>
        <translation>Debe actuar el operador del repositorio.</translation>
    </message>
    <message>
        <source>We have to look at our own side.</source>
        <translation>Debemos revisar nuestro propio lado.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>en envío</translation>
    </message>
    <message>
        <source>to be retried</source>
        <translation>se reintentará</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impreso</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>técnico</translation>
    </message>
    <message>
        <source>administrative</source>
        <translation>administrativo</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>emergencia</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>abusos</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>por correo postal</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>nuestro personal</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>solicitante</translation>
    </message>
    <message>
        <source>on probation</source>
        <translation>en período de prueba</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>en retirada</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocada</translation>
    </message>
    <message>
        <source>being reinstated</source>
        <translation>en restablecimiento</translation>
    </message>
    <message>
        <source>it runs</source>
        <translation>está en marcha</translation>
    </message>
    <message>
        <source>it stands still</source>
        <translation>está detenido</translation>
    </message>
    <message>
        <source>Clocks: continuous %1, cumulative %2. The case counts by the clock &quot;%3&quot;; %4.</source>
        <translation>Relojes: continuo %1, acumulado %2. El expediente cuenta con el reloj «%3»; %4.</translation>
    </message>
    <message>
        <source>Hold (%1) by %2: from %3 to %4. %5</source>
        <translation>Pausa (%1) de %2: del %3 al %4. %5</translation>
    </message>
    <message>
        <source>Approval of %1 by %2 on %3</source>
        <translation>Aprobación de %1 por %2 el %3</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>%1, a la espera de %2</translation>
    </message>
    <message>
        <source>%1; its clock stands still</source>
        <translation>%1; su reloj está detenido</translation>
    </message>
    <message>
        <source>First failure %1, detected %2.</source>
        <translation>Primer fallo %1, detectado %2.</translation>
    </message>
    <message>
        <source>Attempts to reach a contact: %1</source>
        <translation>Intentos de contacto: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>primer byte tras %1</translation>
    </message>
    <message>
        <source>clock of the server off by %1</source>
        <translation>reloj del servidor desviado %1</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>Manifiesto %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>Attempts: %1; this is the last.</source>
        <translation>Intentos: %1; este es el último.</translation>
    </message>
    <message>
        <source>Caches of relying parties: a valid manifest until %1.</source>
        <translation>Cachés de las partes que confían: un manifiesto válido hasta %1.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifiesto</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no guardado</translation>
    </message>
    <message>
        <source>Manifest of the parent</source>
        <translation>Manifiesto de la CA superior</translation>
    </message>
    <message>
        <source>CRL of the parent</source>
        <translation>CRL de la CA superior</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>age</source>
        <translation>antigüedad</translation>
    </message>
    <message>
        <source>valid for</source>
        <translation>validez</translation>
    </message>
    <message>
        <source>retrieval, median</source>
        <translation>obtención, mediana</translation>
    </message>
    <message>
        <source>retrieval, 95 %</source>
        <translation>obtención, 95 %</translation>
    </message>
    <message>
        <source>first byte, median</source>
        <translation>primer byte, mediana</translation>
    </message>
    <message>
        <source>on the manifest</source>
        <translation>en el manifiesto</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válidos</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>Aún sin evaluar.</translation>
    </message>
    <message>
        <source>%1 since %2 (%3).</source>
        <translation>%1 desde %2 (%3).</translation>
    </message>
    <message>
        <source>%1 fails at %2: %3.</source>
        <translation>Falla: %1 en %2: %3.</translation>
    </message>
    <message>
        <source>The last round found nothing wrong.</source>
        <translation>La última ronda no encontró nada mal.</translation>
    </message>
    <message>
        <source>The last round could not see it: that says nothing about the CA.</source>
        <translation>La última ronda no pudo verla: eso no dice nada de la CA.</translation>
    </message>
    <message>
        <source>If nothing changes, it will be %1 on %2.</source>
        <translation>Si nada cambia, su estado será: %1, el %2.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ActDialog</name>
    <message>
        <source>Your approval is recorded for %1. Another person must approve, too, before anything happens: %2 of %3 so far.</source>
        <translation>Su aprobación queda registrada para %1. Antes de que ocurra nada debe aprobarla también otra persona: %2 de %3 hasta ahora.</translation>
    </message>
    <message>
        <source>With this the step against %1 has all approvals. The certificate is then taken away by people outside this program; all that it signed loses its effect.</source>
        <translation>Con esto, el paso contra %1 tiene todas las aprobaciones. Después, personas retiran el certificado fuera de este programa; todo lo que firmó pierde su efecto.</translation>
    </message>
    <message>
        <source>With this %1 is named in the public list, and its operator is told so.</source>
        <translation>Con esto, %1 aparece en la lista pública y se informa de ello a su operador.</translation>
    </message>
    <message>
        <source>Records that the operator of %1, or staff for them, answered. The clock runs on; no further kind of contact is tried.</source>
        <translation>Registra que el operador de %1, o el personal en su nombre, ha respondido. El plazo sigue corriendo; no se prueba ningún otro tipo de contacto.</translation>
    </message>
    <message>
        <source>The clock of %1 stops until the time given here. Until then nothing falls due and nothing can be approved. A hold can be released at any time.</source>
        <translation>El plazo de %1 se detiene hasta el momento indicado aquí. Hasta entonces no vence nada y no se puede aprobar nada. La pausa puede levantarse en cualquier momento.</translation>
    </message>
    <message>
        <source>The clock of %1 runs again from now on; held time does not count.</source>
        <translation>El plazo de %1 vuelve a correr desde ahora; el tiempo en pausa no cuenta.</translation>
    </message>
    <message>
        <source>What was rejected is put to people again, and the operator of %1 is told. You cannot be the first to approve it.</source>
        <translation>Lo rechazado se somete de nuevo a decisión y se informa al operador de %1. Usted no puede ser la primera persona en aprobarlo.</translation>
    </message>
    <message>
        <source>The case of %1 ends without recovery. If the trouble lasts, the next round opens a new case, whose clocks begin anew.</source>
        <translation>El expediente de %1 termina sin recuperación. Si el problema persiste, la próxima ronda abre un expediente nuevo, cuyos plazos empiezan de cero.</translation>
    </message>
    <message>
        <source>The proposal against %1 is off, with all its approvals. It comes back only when a person proposes it again, or when its clock has run again.</source>
        <translation>Se retira la propuesta contra %1, con todas sus aprobaciones. Solo vuelve cuando una persona la propone de nuevo o cuando su plazo ha vuelto a correr.</translation>
    </message>
    <message>
        <source>Records that the registry took the certificate of %1 away, outside this program. The case then waits until the certificate is seen to be gone.</source>
        <translation>Registra que el registro retiró el certificado de %1 fuera de este programa. El expediente espera después hasta que se vea que el certificado ya no está.</translation>
    </message>
    <message>
        <source>%1 is taken back: first it is reinstating, and once it is stable its probation begins. The operator is told.</source>
        <translation>Se readmite a %1: primero está en restablecimiento y, una vez estable, empieza su período de prueba. Se informa al operador.</translation>
    </message>
    <message>
        <source>The case of %1 goes on with fewer vantages than the policy wants. This cannot be taken back.</source>
        <translation>El expediente de %1 continúa con menos puntos de observación de los que pide la política. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Until (UTC)</source>
        <translation>&amp;Hasta (UTC)</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Decide</translation>
    </message>
    <message>
        <source>I have read what this changes in routing</source>
        <translation>He leído lo que esto cambia en el enrutamiento</translation>
    </message>
    <message>
        <source>VRPs at stake: %1</source>
        <translation>VRP en juego: %1</translation>
    </message>
    <message>
        <source>How many VRPs are at stake is not known</source>
        <translation>No se sabe cuántos VRP están en juego</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Appearance</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>A language takes effect when the desktop is started again. Notices and checklists are written in their reader&apos;s language, whatever is chosen here.</source>
        <translation>El idioma se aplica al volver a iniciar el escritorio. Los avisos y las listas de comprobación se escriben en el idioma de quien los lee, se elija lo que se elija aquí.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>No entry fits the filter. Clear a field above to see more.</source>
        <translation>Ninguna entrada se ajusta al filtro. Vacíe un campo de arriba para ver más.</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xportar...</translation>
    </message>
    <message>
        <source>Filter by object</source>
        <translation>Filtrar por objeto</translation>
    </message>
    <message>
        <source>Entries of the audit chain, newest first</source>
        <translation>Entradas de la cadena de auditoría, la más reciente primero</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>La entrada completa</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it. Enter goes to what it is about.</source>
        <translation>Elija una entrada para leerla entera. Intro lleva a aquello de lo que trata.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entradas: %1</translation>
    </message>
    <message>
        <source>Entries: %1 of %2</source>
        <translation>Entradas: %1 de %2</translation>
    </message>
    <message>
        <source>follows from</source>
        <translation>sigue a</translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation>Entradas escritas en %1: %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BacktestView</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Goes over everything that was recorded, as if this policy had been in force: which notices, proposals of suspension and proposals of revocation there would have been, and when. Changes that are not saved yet count. Press Run.</source>
        <translation>Recorre todo lo registrado como si esta política hubiera estado en vigor: qué notificaciones, propuestas de suspensión y propuestas de revocación habría habido, y cuándo. Los cambios aún no guardados cuentan. Pulse Ejecutar.</translation>
    </message>
    <message>
        <source>Progress of the backtest</source>
        <translation>Progreso de la prueba retrospectiva</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>&amp;Junto a ella</translation>
    </message>
    <message>
        <source>Over the &amp;last</source>
        <translation>En los ú&amp;ltimos</translation>
    </message>
    <message>
        <source>Who would be hit when</source>
        <translation>Quién se vería afectado y cuándo</translation>
    </message>
    <message>
        <source>no other policy</source>
        <translation>ninguna otra política</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>todo el registro</translation>
    </message>
    <message>
        <source>Nobody would have been hit: there was nothing in this time that the policy acts on. Choose a longer time or another policy.</source>
        <translation>Nadie se habría visto afectado: en este período no hubo nada ante lo que la política actúe. Elija un período más largo u otra política.</translation>
    </message>
    <message>
        <source>Recorded from %1 to %2; CAs: %3.</source>
        <translation>Registrado de %1 a %2; CA: %3.</translation>
    </message>
    <message>
        <source>The plot shows the CAs hit worst: %1 of %2. The table has all.</source>
        <translation>El gráfico muestra las CA más afectadas: %1 de %2. La tabla las tiene todas.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BoardPage</name>
    <message>
        <source>Show the CA</source>
        <translation>Mostrar la CA</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Exportar pruebas…</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Leyendo los expedientes…</translation>
    </message>
    <message>
        <source>%1 is not on the board: it has no open case</source>
        <translation>%1 no está en el tablero: no tiene ningún expediente abierto</translation>
    </message>
    <message>
        <source>no case is selected</source>
        <translation>no hay ningún expediente seleccionado</translation>
    </message>
    <message>
        <source>No case is open. A case opens by itself when a CA&apos;s trouble is confirmed and the policy has a timeline for it.</source>
        <translation>No hay ningún expediente abierto. Un expediente se abre por sí solo cuando se confirma el problema de una CA y la política tiene un calendario para él.</translation>
    </message>
    <message>
        <source>Select a card above to see its case.</source>
        <translation>Seleccione una tarjeta arriba para ver su expediente.</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>la base de datos está abierta solo para lectura</translation>
    </message>
    <message>
        <source>This is no name of a person</source>
        <translation>Este no es el nombre de una persona</translation>
    </message>
    <message>
        <source>%1: %2, recorded as done by %3</source>
        <translation>%1: %2, registrado como hecho por %3</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exportar pruebas</translation>
    </message>
    <message>
        <source>Exported to %1; anybody can check it with: caretaker audit verify FILE</source>
        <translation>Exportado a %1; cualquiera puede comprobarlo con: caretaker audit verify FILE</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BrakeBar</name>
    <message>
        <source>Let the fleet brake go</source>
        <translation>Soltar el freno de la flota</translation>
    </message>
    <message>
        <source>Say how you know that it is not the monitor, its network or a validator that fails. From the next round on what turned bad counts again, for all CAs, for as long as this incident lasts.</source>
        <translation>Explique cómo sabe que no falla el monitor, su red ni un validador. A partir de la próxima ronda, lo que empeoró vuelve a contar, para todas las CA, mientras dure este incidente.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Decide</translation>
    </message>
    <message>
        <source>Which CAs</source>
        <translation>Qué CA</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Soltar…</translation>
    </message>
    <message>
        <source>The fleet brake holds since %1: %2 of %3 CAs that were functional turned bad at once. Nothing gets worse and no step is taken until it ends. Suspect the monitor first.</source>
        <translation>El freno de la flota está echado desde %1: %2 de %3 CA que funcionaban empeoraron a la vez. Nada empeora ni se da ningún paso hasta que termine. Sospeche primero del monitor.</translation>
    </message>
    <message>
        <source>The fleet is bad since %1, as a person confirmed: the brake lets go.</source>
        <translation>La flota está mal desde %1, según confirmó una persona: el freno se suelta.</translation>
    </message>
    <message>
        <source>That takes the role &quot;approver&quot;, and proof of who you are</source>
        <translation>Eso requiere el rol «approver» y una prueba de quién es usted</translation>
    </message>
    <message>
        <source>The brake lets go from the next round on</source>
        <translation>El freno se suelta a partir de la próxima ronda</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaHeader</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Show or hide why it is so, and what would change it</source>
        <translation>Mostrar u ocultar por qué es así y qué lo cambiaría</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>Ir a la CA</translation>
    </message>
    <message>
        <source>Not judged yet: the next round will say what state it is in.</source>
        <translation>Aún sin evaluar: la próxima ronda dirá en qué estado está.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaPage</name>
    <message>
        <source>No CA is chosen. Choose one in the fleet, or type its handle after Ctrl+G.</source>
        <translation>No hay ninguna CA elegida. Elija una en la flota o escriba su identificador tras Ctrl+G.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>Ir a la CA</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>Comprobar de nuevo ahora</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Pestaña: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseActs</name>
    <message>
        <source>%1 has no key on record and is not the user who is logged in</source>
        <translation>%1 no tiene clave registrada y no es el usuario que ha iniciado sesión</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CasePane</name>
    <message>
        <source>Continuous clock %1, cumulative clock %2</source>
        <translation>Plazo continuo %1, plazo acumulado %2</translation>
    </message>
    <message>
        <source>Calendar clock %1</source>
        <translation>Plazo de calendario %1</translation>
    </message>
    <message>
        <source>%1; it stands still</source>
        <translation>%1; está detenido</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>Propuesto por %1</translation>
    </message>
    <message>
        <source>Approved and signed by %1 on %2</source>
        <translation>Aprobado y firmado por %1 el %2</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>Aprobado por %1 el %2</translation>
    </message>
    <message>
        <source>Nobody may approve: name approvers in the configuration</source>
        <translation>Nadie puede aprobar: nombre aprobadores en la configuración</translation>
    </message>
    <message>
        <source>Still needed: %1, of %2</source>
        <translation>Faltan: %1, de %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>First failure %1, detected %2</source>
        <translation>Primer fallo %1, detectado %2</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operador: %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>watched only</source>
        <translation>solo observado</translation>
    </message>
    <message>
        <source>Needed for: %1</source>
        <translation>Necesario para: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseTab</name>
    <message>
        <source>This CA has no case. One opens by itself when the policy says so.</source>
        <translation>Esta CA no tiene expediente. Se abre por sí solo cuando lo dice la política.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próxima etapa</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>Open on the &amp;board</source>
        <translation>Abrir en el &amp;tablero</translation>
    </message>
    <message>
        <source>What happened in the case</source>
        <translation>Qué ocurrió en el expediente</translation>
    </message>
    <message>
        <source>Acknowledge, hold, approve and close cases there</source>
        <translation>Allí se acusa recibo, se pausa, se aprueba y se cierran los expedientes</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CheckStep</name>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Qué se ha examinado</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Examinado: %1</translation>
    </message>
    <message>
        <source>Looking at: %1</source>
        <translation>Examinando: %1</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>Todas las pruebas por grupo</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <translation>Listas de comprobación</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>Undo the last tick</source>
        <translation>Deshacer la última marca</translation>
    </message>
    <message>
        <source>C&amp;lose the period...</source>
        <translation>C&amp;errar el período...</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Elementos de la lista de comprobación</translation>
    </message>
    <message>
        <source>Choose a CA above to see its operator&apos;s checklist.</source>
        <translation>Elija arriba una CA para ver la lista de comprobación de su operador.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChoicePage</name>
    <message>
        <source>What do you want to look after?</source>
        <translation>¿De qué quiere ocuparse?</translation>
    </message>
    <message>
        <source>There is no database yet. What you choose can be changed later.</source>
        <translation>Todavía no hay base de datos. Lo que elija puede cambiarse después.</translation>
    </message>
    <message>
        <source>&amp;A lab fleet with a history, to learn and to try</source>
        <translation>Una flot&amp;a de laboratorio con historial, para aprender y probar</translation>
    </message>
    <message>
        <source>Sixteen CAs on this machine, healthy and not, through %1 virtual days; nothing of it is real, and nobody gets a message.</source>
        <translation>Dieciséis CA en esta máquina, sanas y no, a lo largo de %1 días virtuales; nada es real y nadie recibe mensajes.</translation>
    </message>
    <message>
        <source>&amp;My fleet, from a file</source>
        <translation>&amp;Mi flota, desde un archivo</translation>
    </message>
    <message>
        <source>The CAs in a CSV or JSON file, into a new database. Looking at them begins with the command caretaker cycle.</source>
        <translation>Las CA de un archivo CSV o JSON, en una base de datos nueva. La observación empieza con la orden caretaker cycle.</translation>
    </message>
    <message>
        <source>A &amp;database that is there already</source>
        <translation>Una base de &amp;datos que ya existe</translation>
    </message>
    <message>
        <source>With its configuration, as the command line uses it.</source>
        <translation>Con su configuración, tal como la usa la línea de órdenes.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedModel</name>
    <message>
        <source>Checklist</source>
        <translation>Lista de comprobación</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerradas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Atestiguado</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Sin hacer</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedTab</name>
    <message>
        <source>No period was closed yet. Each is closed by the first cycle after its end.</source>
        <translation>Todavía no se ha cerrado ningún período. Cada uno lo cierra el primer ciclo posterior a su fin.</translation>
    </message>
    <message>
        <source>Closed checklists</source>
        <translation>Listas de comprobación cerradas</translation>
    </message>
    <message>
        <source>As they stood when they were closed. Enter opens one, to read.</source>
        <translation>Tal como estaban al cerrarse. Intro abre una para leerla.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ConfigEditor</name>
    <message>
        <source>&amp;Go to the line</source>
        <translation>&amp;Ir a la línea</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>&amp;Volver a leer el archivo</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>Texto de la configuración</translation>
    </message>
    <message>
        <source>No configuration file is in use. Start the desktop with --config FILE to edit one here. This is what is in force:</source>
        <translation>No hay ningún archivo de configuración en uso. Inicie el escritorio con --config ARCHIVO para editarlo aquí. Esto es lo que rige:</translation>
    </message>
    <message>
        <source>%1. Saved changes take effect when the desktop is started again.</source>
        <translation>%1. Los cambios guardados se aplican al volver a iniciar el escritorio.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Correct, and not saved yet.</source>
        <translation>Correcta, y aún sin guardar.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Correcta.</translation>
    </message>
    <message>
        <source>Saved. What was there is kept in %1.</source>
        <translation>Guardada. Lo que había se conserva en %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ContactsTab</name>
    <message>
        <source>mail came back on %1</source>
        <translation>el correo fue devuelto el %1</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>verificado el %1</translation>
    </message>
    <message>
        <source>to be asked again, verified on %1</source>
        <translation>hay que preguntar de nuevo; verificado el %1</translation>
    </message>
    <message>
        <source>asked on %1, no answer</source>
        <translation>preguntado el %1, sin respuesta</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>nunca preguntado</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Contacts of this CA</source>
        <translation>Contactos de esta CA</translation>
    </message>
    <message>
        <source>Nobody is known to write to about this CA. Add contacts to it in the fleet.</source>
        <translation>No se conoce a nadie a quien escribir sobre esta CA. Añada contactos en la flota.</translation>
    </message>
    <message>
        <source>Ask contacts to &amp;answer</source>
        <translation>Pedir a los contactos que &amp;respondan</translation>
    </message>
    <message>
        <source>Writes to each contact that is not verified and was not asked in the last week.</source>
        <translation>Escribe a cada contacto que no está verificado y no fue preguntado en la última semana.</translation>
    </message>
    <message>
        <source>Contacts asked to answer: %1</source>
        <translation>Contactos a los que se pidió respuesta: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CountsGrid</name>
    <message>
        <source>Number of CAs</source>
        <translation>Número de CA</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DetailsView</name>
    <message>
        <source>waived</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that show it:</source>
        <translation>SHA-256 de los bytes que lo demuestran:</translation>
    </message>
    <message>
        <source>To fix it:</source>
        <translation>Para corregirlo:</translation>
    </message>
    <message>
        <source>Waived until %1: %2</source>
        <translation>Dispensado hasta %1: %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultado: %1</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Detectado por: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Select a test or something to fix to read all about it.</source>
        <translation>Seleccione una prueba o algo por corregir para leerlo todo.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DiagnosisTab</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Layers by vantage</source>
        <translation>Capas por punto de observación</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Comprobar de nuevo ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>About the selected row</source>
        <translation>Sobre la fila seleccionada</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>La base de datos está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Looks at this CA from here, stores what was seen and shows it. The next round judges.</source>
        <translation>Comprueba esta CA desde aquí, guarda lo visto y lo muestra. La próxima ronda evalúa.</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>Looked at %1: %2. Stored; the next round judges.</source>
        <translation>Comprobado el %1: %2. Guardado; la próxima ronda evalúa.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesView</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparar &amp;con</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>%1 and %2 have the same rules. Choose another policy to compare with.</source>
        <translation>%1 y %2 tienen las mismas reglas. Elija otra política con la que comparar.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditDialog</name>
    <message>
        <source>Edit the notice about %1</source>
        <translation>Editar la notificación sobre %1</translation>
    </message>
    <message>
        <source>The new text is sent in place of the old one, which is kept. The audit log says who changed it and why. Facts, dates and recipient stay as they are.</source>
        <translation>El texto nuevo se envía en lugar del anterior, que se conserva. El registro de auditoría dice quién lo cambió y por qué. Los hechos, las fechas y el destinatario no cambian.</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>Sustituir el texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditorView</name>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Texto de la política</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>Qué está mal en el texto</translation>
    </message>
    <message>
        <source>Shipped with Caretaker and not to be changed: extend or copy it in a file of your own.</source>
        <translation>Se entrega con Caretaker y no se modifica: amplíela o cópiela en un archivo propio.</translation>
    </message>
    <message>
        <source>Changed and not saved. What you type is kept, also if the program ends.</source>
        <translation>Modificado y sin guardar. Lo que escribe se conserva, aunque el programa termine.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>There is an error:</source>
        <translation>Hay un error:</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Sin errores</translation>
    </message>
    <message>
        <source>No errors. To look at once more: %1</source>
        <translation>Sin errores. Por revisar una vez más: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EvidenceTab</name>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>Punto de observación</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
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
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Export &amp;evidence…</source>
        <translation>Exportar &amp;evidencia…</translation>
    </message>
    <message>
        <source>Export &amp;case…</source>
        <translation>Exportar e&amp;xpediente…</translation>
    </message>
    <message>
        <source>One tar file with the bytes, their hashes and how to check them</source>
        <translation>Un archivo tar con los bytes, sus hashes y cómo comprobarlos</translation>
    </message>
    <message>
        <source>One tar file with observations, decisions, policy, audit chain and evidence, without contact data</source>
        <translation>Un archivo tar con observaciones, decisiones, política, cadena de auditoría y evidencia, sin datos de contacto</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exportar evidencia</translation>
    </message>
    <message>
        <source>Export case</source>
        <translation>Exportar expediente</translation>
    </message>
    <message>
        <source>No evidence was kept yet. It is kept when what a look finds changes.</source>
        <translation>Aún no se guardó evidencia. Se guarda cuando cambia lo que encuentra una comprobación.</translation>
    </message>
    <message>
        <source>Pieces of evidence: %1, newest first</source>
        <translation>Piezas de evidencia: %1, primero la más reciente</translation>
    </message>
    <message>
        <source>%1: pieces of evidence %2, expired before %3</source>
        <translation>%1: piezas de evidencia %2, caducadas antes %3</translation>
    </message>
    <message>
        <source>%1: files %2, cases %3; check it with caretaker audit verify</source>
        <translation>%1: archivos %2, expedientes %3; compruébelo con caretaker audit verify</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportDialog</name>
    <message>
        <source>Export the checklist</source>
        <translation>Exportar la lista de comprobación</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Elegir...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Arch&amp;ivo:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportSinceDialog</name>
    <message>
        <source>Export the chain</source>
        <translation>Exportar la cadena</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Elegir...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>One entry a line, as JSON. Anyone can check the lines without this program.</source>
        <translation>Una entrada por línea, en JSON. Cualquiera puede comprobar las líneas sin este programa.</translation>
    </message>
    <message>
        <source>&amp;After entry:</source>
        <translation>&amp;Después de la entrada:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Arch&amp;ivo:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterBar</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>CA, case or other object</source>
        <translation>CA, caso u otro objeto</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>Days chosen</source>
        <translation>Días elegidos</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterField</name>
    <message>
        <source>“%1” is not a key</source>
        <translation>«%1» no es una clave</translation>
    </message>
    <message>
        <source>“%1” is not a value here</source>
        <translation>«%1» no es un valor aquí</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>“%1” is not a duration</source>
        <translation>«%1» no es una duración</translation>
    </message>
    <message>
        <source>“%1” is not a percentage</source>
        <translation>«%1» no es un porcentaje</translation>
    </message>
    <message>
        <source>“%1” is compared with &gt; or &lt;</source>
        <translation>«%1» se compara con &gt; o &lt;</translation>
    </message>
    <message>
        <source>“%1” stands before a colon</source>
        <translation>«%1» va seguido de dos puntos</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>estas comillas no se cierran</translation>
    </message>
    <message>
        <source>nothing stands after “-”</source>
        <translation>no hay nada después de «-»</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>En el carácter %1: %2.</translation>
    </message>
    <message>
        <source>At character %1: %2. Possible: %3</source>
        <translation>En el carácter %1: %2. Posible: %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FirstRun</name>
    <message>
        <source>Caretaker: the first start</source>
        <translation>Caretaker: el primer inicio</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>espera aprobación</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>con retraso, %1</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>solicitante</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>a prueba</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>en retirada</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>reinstating</source>
        <translation>en restablecimiento</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasará a</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde hace</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Manifest age</source>
        <translation>Edad del manifiesto</translation>
    </message>
    <message>
        <source>Latency (s)</source>
        <translation>Latencia (s)</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>The next state, and when, if readings go on as they are</source>
        <translation>El próximo estado, y cuándo, si las lecturas siguen así</translation>
    </message>
    <message>
        <source>How long it has been in its state</source>
        <translation>Cuánto tiempo lleva en su estado</translation>
    </message>
    <message>
        <source>How long ago the manifest was made that our vantage saw last</source>
        <translation>Cuánto hace que se emitió el último manifiesto que vio nuestro punto de observación</translation>
    </message>
    <message>
        <source>Mean time to fetch everything, in the hour of the last round</source>
        <translation>Tiempo medio para obtenerlo todo, en la hora de la última ronda</translation>
    </message>
    <message>
        <source>Functional share of the watched time, over 30 days or as the policy says</source>
        <translation>Parte del tiempo observado en que funcionaba, en 30 días o según la política</translation>
    </message>
    <message>
        <source>What comes next in its open case</source>
        <translation>Lo que sigue en su expediente abierto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Aún sin evaluar</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>Over %1; the target is %2</source>
        <translation>Durante %1; el objetivo es %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetPage</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Filter: words, state:dead, issue:any, since&gt;7d (Ctrl+Space proposes)</source>
        <translation>Filtro: palabras, state:dead, issue:any, since&gt;7d (Ctrl+Espacio propone)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Leyendo la flota</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>%1 of %2 CAs, as of %3</source>
        <translation>%1 de %2 CA, a fecha de %3</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>seleccionadas: %1</translation>
    </message>
    <message>
        <source>No CA is watched yet. “caretaker ca import” takes in a list, and “caretaker discover” finds the delegated CAs under a trust anchor.</source>
        <translation>Aún no se observa ninguna CA. «caretaker ca import» incorpora una lista y «caretaker discover» encuentra las CA delegadas bajo un ancla de confianza.</translation>
    </message>
    <message>
        <source>No CA matches this filter. Esc in the filter clears it.</source>
        <translation>Ninguna CA coincide con este filtro. Esc en el filtro lo borra.</translation>
    </message>
    <message>
        <source>&amp;Open the CA</source>
        <translation>&amp;Abrir la CA</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>&amp;Export as CSV</source>
        <translation>&amp;Exportar como CSV</translation>
    </message>
    <message>
        <source>The selected rows, or all that are shown, with the columns that are shown</source>
        <translation>Las filas seleccionadas, o todas las mostradas, con las columnas visibles</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Ir al filtro</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>&amp;Guardar esta vista</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>&amp;Olvidar una vista</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>A name for this filter, these columns and this order:</source>
        <translation>Un nombre para este filtro, estas columnas y este orden:</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>Vista «%1» guardada</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Olvidar una vista</translation>
    </message>
    <message>
        <source>Which view is no longer needed?</source>
        <translation>¿Qué vista ya no se necesita?</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiadas: %1</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Escritas en %1: %2</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Comprobar de nuevo ahora</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>La base de datos está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>Select the CAs to look at.</source>
        <translation>Seleccione las CA que quiere comprobar.</translation>
    </message>
    <message>
        <source>At most %1 CAs at once: the next round looks at all of them.</source>
        <translation>Como máximo %1 CA a la vez: la próxima ronda las comprueba todas.</translation>
    </message>
    <message>
        <source>Looks at the selected CAs from here and stores what was seen. The next round judges.</source>
        <translation>Comprueba desde aquí las CA seleccionadas y guarda lo visto. La próxima ronda evalúa.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetViews</name>
    <message>
        <source>All CAs</source>
        <translation>Todas las CA</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>No en buen estado</translation>
    </message>
    <message>
        <source>About to change state</source>
        <translation>A punto de cambiar de estado</translation>
    </message>
    <message>
        <source>With an issue</source>
        <translation>Con algún problema</translation>
    </message>
    <message>
        <source>With an open case</source>
        <translation>Con expediente abierto</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En espera de aprobación</translation>
    </message>
    <message>
        <source>Manifest older than a day</source>
        <translation>Manifiesto de más de un día</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsChart</name>
    <message>
        <source>Plot of who would be hit when</source>
        <translation>Gráfico de quién se vería afectado y cuándo</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsModel</name>
    <message>
        <source>Held back: %1</source>
        <translation>Retenido: %1</translation>
    </message>
    <message>
        <source>Withdrawn: it recovered</source>
        <translation>Retirado: se recuperó</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::IdentityFields</name>
    <message>
        <source>Decided by</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>File of the private key of %1 (PEM). It proves who decides, and an approval is signed with it.</source>
        <translation>Archivo de la clave privada de %1 (PEM). Prueba quién decide, y con ella se firma la aprobación.</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to confirm, as the user who is logged in.</source>
        <translation>Escriba «%1» para confirmar, como usuario que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>%1 has no key on record and is not the user who is logged in (%2).</source>
        <translation>%1 no tiene clave registrada y no es el usuario que ha iniciado sesión (%2).</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ImportPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>A fleet from a file</source>
        <translation>Una flota desde un archivo</translation>
    </message>
    <message>
        <source>CSV or JSON, as the command caretaker ca import reads it. All CAs of the file, or none.</source>
        <translation>CSV o JSON, tal como lo lee la orden caretaker ca import. Todas las CA del archivo, o ninguna.</translation>
    </message>
    <message>
        <source>&amp;Fleet file:</source>
        <translation>Archivo de la &amp;flota:</translation>
    </message>
    <message>
        <source>A fleet file</source>
        <translation>Un archivo de flota</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>E&amp;legir...</translation>
    </message>
    <message>
        <source>New &amp;database:</source>
        <translation>Base de &amp;datos nueva:</translation>
    </message>
    <message>
        <source>CAs imported: %1</source>
        <translation>CA importadas: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::InUse</name>
    <message>
        <source>What is in use</source>
        <translation>Lo que está en uso</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>de la línea de órdenes</translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation>de la configuración</translation>
    </message>
    <message>
        <source>Database and policy</source>
        <translation>Base de datos y política</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>none: everything has its default value</source>
        <translation>ninguna: todo tiene su valor por defecto</translation>
    </message>
    <message>
        <source>kept in the database</source>
        <translation>guardada en la base de datos</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>SHA-256 of the policy</source>
        <translation>SHA-256 de la política</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Usted es</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>The configuration names no people: every user is an editor, nobody approves.</source>
        <translation>La configuración no nombra a nadie: todo usuario es editor y nadie aprueba.</translation>
    </message>
    <message>
        <source>signs with a key</source>
        <translation>firma con una clave</translation>
    </message>
    <message>
        <source>Where we look from</source>
        <translation>Desde dónde observamos</translation>
    </message>
    <message>
        <source>last look %1 (%2)</source>
        <translation>última observación %1 (%2)</translation>
    </message>
    <message>
        <source>has not looked yet</source>
        <translation>aún no ha observado</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>Puntos de control (canarios)</translation>
    </message>
    <message>
        <source>none: our own network failing looks like theirs failing</source>
        <translation>ninguno: un fallo de nuestra propia red parece un fallo de la suya</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Notices go</source>
        <translation>Los avisos van</translation>
    </message>
    <message>
        <source>into the folder %1</source>
        <translation>a la carpeta %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Respuestas a</translation>
    </message>
    <message>
        <source>Answers are read in</source>
        <translation>Las respuestas se leen en</translation>
    </message>
    <message>
        <source>nothing: no inbox is configured</source>
        <translation>nada: no hay buzón configurado</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de comprobación</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemDetails</name>
    <message>
        <source>Details of the item</source>
        <translation>Detalles del elemento</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemModel</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>Por atestiguar</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabDialog</name>
    <message>
        <source>The lab fleet</source>
        <translation>La flota de laboratorio</translation>
    </message>
    <message>
        <source>A fleet of sixteen CAs on this machine lives through %1 virtual days. That takes some minutes, once. Nothing is fetched from the Internet.</source>
        <translation>Una flota de dieciséis CA en esta máquina vive %1 días virtuales. Tarda unos minutos, una sola vez. No se descarga nada de Internet.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabPage</name>
    <message>
        <source>The lab fleet</source>
        <translation>La flota de laboratorio</translation>
    </message>
    <message>
        <source>It is made in %1. That takes some minutes, once. Going back or cancelling leaves nothing there.</source>
        <translation>Se crea en %1. Tarda unos minutos, una sola vez. Si vuelve atrás o cancela, no queda nada.</translation>
    </message>
    <message>
        <source>The lab fleet is ready.</source>
        <translation>La flota de laboratorio está lista.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabProgress</name>
    <message>
        <source>Signing a world of certificates...</source>
        <translation>Firmando un mundo de certificados...</translation>
    </message>
    <message>
        <source>Making the lab fleet</source>
        <translation>Creando la flota de laboratorio</translation>
    </message>
    <message>
        <source>Virtual hours: %1 of %2</source>
        <translation>Horas virtuales: %1 de %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListChooser</name>
    <message>
        <source>The registry</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>A CA operator</source>
        <translation>Un operador de CA</translation>
    </message>
    <message>
        <source>Whose checklist</source>
        <translation>De quién es la lista</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>A day of the period</source>
        <translation>Un día del período</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>El período anterior</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>El período siguiente</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestral</translation>
    </message>
    <message>
        <source>Before delegation</source>
        <translation>Antes de la delegación</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListDesk</name>
    <message>
        <source>Ticked: %1</source>
        <translation>Marcado: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Anotado: %1</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Cerrar el período</translation>
    </message>
    <message>
        <source>%1 then stands as it is, for good: nobody can tick, take back or annotate on it any more. Items not done, and carried over into the next period: %2</source>
        <translation>%1 queda entonces como está, definitivamente: nadie podrá marcar, retirar ni anotar nada en ella. Elementos sin hacer, que pasan al período siguiente: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrada: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListOutputBar</name>
    <message>
        <source>&amp;Print...</source>
        <translation>Im&amp;primir...</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xportar...</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Detenido: no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LookBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>Looked at %1: %2 in order. Stored; the next round judges.</source>
        <translation>Comprobadas %1: %2 en orden. Guardado; la próxima ronda evalúa.</translation>
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
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Caretaker</source>
        <translation>&amp;Acerca de Caretaker</translation>
    </message>
    <message>
        <source>About Caretaker</source>
        <translation>Acerca de Caretaker</translation>
    </message>
    <message>
        <source>Caretaker %1: the lifecycle of delegated RPKI CAs, from observation to enforcement. Free software: GPL-3.0-or-later. Icons: Breeze (LGPL-3.0).</source>
        <translation>Caretaker %1: el ciclo de vida de las CA delegadas de RPKI, de la observación a la aplicación de las normas. Software libre: GPL-3.0-or-later. Iconos: Breeze (LGPL-3.0).</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, solo lectura</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::MetricsTab</name>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Of this CA</source>
        <translation>De esta CA</translation>
    </message>
    <message>
        <source>Of its repository</source>
        <translation>De su repositorio</translation>
    </message>
    <message>
        <source>Whose metrics</source>
        <translation>Métricas de quién</translation>
    </message>
    <message>
        <source>Of its repository: %1</source>
        <translation>De su repositorio: %1</translation>
    </message>
    <message>
        <source>No rule of the policy is broken.</source>
        <translation>No se incumple ninguna regla de la política.</translation>
    </message>
    <message>
        <source>Broken rules: %1</source>
        <translation>Reglas incumplidas: %1</translation>
    </message>
    <message>
        <source>Availability over %1: %2.</source>
        <translation>Disponibilidad en %1: %2.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoteForm</name>
    <message>
        <source>&amp;Tick</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Añadir &amp;nota</translation>
    </message>
    <message>
        <source>A URI, or a SHA-256 in hexadecimal</source>
        <translation>Un URI o un SHA-256 en hexadecimal</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;ota:</translation>
    </message>
    <message>
        <source>E&amp;vidence:</source>
        <translation>E&amp;videncia:</translation>
    </message>
    <message>
        <source>What was done about it: a tick needs it here</source>
        <translation>Qué se hizo al respecto: hace falta aquí para marcar</translation>
    </message>
    <message>
        <source>Kept with your name; may stay empty for a tick</source>
        <translation>Se guarda con su nombre; puede quedar vacía al marcar</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeDesk</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>Enviar lo pendiente</translation>
    </message>
    <message>
        <source>Read the mailbox</source>
        <translation>Leer el buzón</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>la base de datos está abierta solo para lectura</translation>
    </message>
    <message>
        <source>that takes the role &quot;editor&quot;</source>
        <translation>para eso hace falta el rol «editor»</translation>
    </message>
    <message>
        <source>no mailbox is configured ([mail] inbox)</source>
        <translation>no hay ningún buzón configurado ([mail] inbox)</translation>
    </message>
    <message>
        <source>no notice is selected</source>
        <translation>no hay ninguna notificación seleccionada</translation>
    </message>
    <message>
        <source>it does not wait any more</source>
        <translation>ya no está pendiente</translation>
    </message>
    <message>
        <source>another notice took its place</source>
        <translation>otra notificación ocupó su lugar</translation>
    </message>
    <message>
        <source>it was not given up, and did not come back</source>
        <translation>no se abandonó ni fue devuelta</translation>
    </message>
    <message>
        <source>The new text waits as notice %1</source>
        <translation>El texto nuevo espera como notificación %1</translation>
    </message>
    <message>
        <source>Call off the notice about %1</source>
        <translation>Anular la notificación sobre %1</translation>
    </message>
    <message>
        <source>It is not sent. It stays on record, and can be sent again later. The rules do not write it anew.</source>
        <translation>No se envía. Queda registrada y puede enviarse más adelante. Las reglas no la escriben de nuevo.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>The notice is called off</source>
        <translation>La notificación queda anulada</translation>
    </message>
    <message>
        <source>Sent: %1, to be tried again: %2, given up: %3, waiting: %4</source>
        <translation>Enviadas: %1, por reintentar: %2, abandonadas: %3, pendientes: %4</translation>
    </message>
    <message>
        <source>Read: %1, came back: %2, answers: %3, automatic: %4</source>
        <translation>Leídos: %1, devueltos: %2, respuestas: %3, automáticos: %4</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeModel</name>
    <message>
        <source>Written (UTC)</source>
        <translation>Escrita (UTC)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticePane</name>
    <message>
        <source>written</source>
        <translation>escrita</translation>
    </message>
    <message>
        <source>%1  next attempt</source>
        <translation>%1  próximo intento</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesPage</name>
    <message>
        <source>Queue and history</source>
        <translation>Cola e historial</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Mostrar el expediente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>CA, case, kind, language</source>
        <translation>CA, expediente, tipo, idioma</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nothing was written yet. Notices are written when a step of a case falls due.</source>
        <translation>Todavía no se ha escrito nada. Las notificaciones se escriben cuando vence un paso de un expediente.</translation>
    </message>
    <message>
        <source>Select a notice to read it.</source>
        <translation>Seleccione una notificación para leerla.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesTab</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Notices about this CA</source>
        <translation>Notificaciones sobre esta CA</translation>
    </message>
    <message>
        <source>Nothing was said about this CA yet. Notices are written by the steps of a case.</source>
        <translation>Aún no se ha dicho nada sobre esta CA. Las etapas de un expediente escriben las notificaciones.</translation>
    </message>
    <message>
        <source>Enter or double click opens a notice</source>
        <translation>Intro o doble clic abre una notificación</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ObjectsTab</name>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Published objects</source>
        <translation>Objetos publicados</translation>
    </message>
    <message>
        <source>The selected object, decoded</source>
        <translation>El objeto seleccionado, decodificado</translation>
    </message>
    <message>
        <source>Select an object to decode it.</source>
        <translation>Seleccione un objeto para decodificarlo.</translation>
    </message>
    <message>
        <source>No object of this CA was kept yet. Objects are kept when what a look finds changes.</source>
        <translation>Aún no se guardó ningún objeto de esta CA. Se guardan cuando cambia lo que encuentra una comprobación.</translation>
    </message>
    <message>
        <source>The manifest that the last look saw, and what it lists.</source>
        <translation>El manifiesto que vio la última comprobación y lo que enumera.</translation>
    </message>
    <message>
        <source>The newest manifest that was kept. The last look saw another one, or none: what is listed may have changed since.</source>
        <translation>El manifiesto guardado más reciente. La última comprobación vio otro, o ninguno: lo enumerado puede haber cambiado.</translation>
    </message>
    <message>
        <source>Its bytes were not kept. SHA-256 on the manifest: %1</source>
        <translation>Sus bytes no se guardaron. SHA-256 en el manifiesto: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OpenPage</name>
    <message>
        <source>A database that is there already</source>
        <translation>Una base de datos que ya existe</translation>
    </message>
    <message>
        <source>One of both is enough: a configuration names its database.</source>
        <translation>Basta una de las dos: una configuración nombra su base de datos.</translation>
    </message>
    <message>
        <source>&amp;Configuration:</source>
        <translation>&amp;Configuración:</translation>
    </message>
    <message>
        <source>A configuration</source>
        <translation>Una configuración</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>E&amp;legir...</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>Base de &amp;datos:</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>Una base de datos</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation>Elegi&amp;r...</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OptionsStep</name>
    <message>
        <source>Test with &amp;20 clients at once whether it holds out</source>
        <translation>Probar con &amp;20 clientes a la vez si resiste</translation>
    </message>
    <message>
        <source>Connect to &amp;private and loopback addresses too (a lab)</source>
        <translation>Conectar también a direcciones &amp;privadas y de bucle local (un laboratorio)</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s</source>
        <translation>Archivo PEM; vacío: el del sistema</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>Pe&amp;rfil</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>&amp;Trust store for HTTPS</source>
        <translation>Almacén de con&amp;fianza para HTTPS</translation>
    </message>
    <message>
        <source>Report handed out b&amp;y</source>
        <translation>Informe entregado &amp;por</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>&amp;Usar un archivo…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Elegir un perfil</translation>
    </message>
    <message>
        <source>Profiles (*.toml);;All files (*)</source>
        <translation>Perfiles (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a trust store</source>
        <translation>Elegir un almacén de confianza</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Not ready from this level on: %1</source>
        <translation>No preparado a partir de este nivel: %1</translation>
    </message>
    <message>
        <source>A report is good for: %1</source>
        <translation>Un informe vale: %1</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>Dispensado hasta %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OverviewTab</name>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>States, cases, issues and notices over time</source>
        <translation>Estados, expedientes, problemas y notificaciones a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PapersStep</name>
    <message>
        <source>RRDP &amp;notification URI</source>
        <translation>URI de &amp;notificación RRDP</translation>
    </message>
    <message>
        <source>https://…/notification.xml, unless the repository response names it</source>
        <translation>https://…/notification.xml, salvo que lo indique la respuesta del repositorio</translation>
    </message>
    <message>
        <source>rsync &amp;folder URI</source>
        <translation>URI de la carpeta &amp;rsync</translation>
    </message>
    <message>
        <source>rsync://…/, unless the repository response names it</source>
        <translation>rsync://…/, salvo que lo indique la respuesta del repositorio</translation>
    </message>
    <message>
        <source>Repository &amp;response</source>
        <translation>R&amp;espuesta del repositorio</translation>
    </message>
    <message>
        <source>RFC 8183 file that came from the repository</source>
        <translation>Archivo RFC 8183 que llegó del repositorio</translation>
    </message>
    <message>
        <source>&amp;Publisher request</source>
        <translation>Solicitud de &amp;publicación</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the repository</source>
        <translation>Archivo RFC 8183 que va al repositorio</translation>
    </message>
    <message>
        <source>&amp;Child request</source>
        <translation>Solicitud de &amp;CA subordinada</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the parent</source>
        <translation>Archivo RFC 8183 que va a la CA superior</translation>
    </message>
    <message>
        <source>Test &amp;trust anchor (TAL)</source>
        <translation>Ancla de confianza de prueba (&amp;TAL)</translation>
    </message>
    <message>
        <source>The objects are judged under it, where there is one</source>
        <translation>Los objetos se juzgan con ella, si existe</translation>
    </message>
    <message>
        <source>Re&amp;sources</source>
        <translation>Recur&amp;sos</translation>
    </message>
    <message>
        <source>TOML: what is asked for, what is held</source>
        <translation>TOML: lo que se pide, lo que se tiene</translation>
    </message>
    <message>
        <source>&amp;Attestations</source>
        <translation>&amp;Atestaciones</translation>
    </message>
    <message>
        <source>TOML: the answers on operations</source>
        <translation>TOML: las respuestas sobre la operación</translation>
    </message>
    <message>
        <source>Drop the setup files and the TAL here, all at once: what each is, is found out. Or type the two URIs below; they are enough for a check over the network.</source>
        <translation>Suelte aquí los archivos de configuración inicial y el TAL, todos a la vez: se averigua qué es cada uno. O escriba los dos URI de abajo; bastan para una comprobación por la red.</translation>
    </message>
    <message>
        <source>Ch&amp;oose files…</source>
        <translation>E&amp;legir archivos…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose the files to check</source>
        <translation>Elegir los archivos que comprobar</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Aceptado: %1</translation>
    </message>
    <message>
        <source>Taken: %1 (%2)</source>
        <translation>Aceptado: %1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to check yet: drop the files, or type the URIs.</source>
        <translation>Aún no hay nada que comprobar: suelte los archivos o escriba los URI.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Extend in a new file…</source>
        <translation>A&amp;mpliar en un archivo nuevo…</translation>
    </message>
    <message>
        <source>Extend in a new file</source>
        <translation>Ampliar en un archivo nuevo</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file…</source>
        <translation>Cop&amp;iar en un archivo…</translation>
    </message>
    <message>
        <source>Copy to a file</source>
        <translation>Copiar en un archivo</translation>
    </message>
    <message>
        <source>Remove &amp;from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Valores</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Diferencias</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Backtest</source>
        <translation>&amp;Prueba retrospectiva</translation>
    </message>
    <message>
        <source>The policy has an error, so that nothing of it takes effect. See under Text, where it is marked.</source>
        <translation>La política tiene un error, así que nada de ella surte efecto. Véalo en Texto, donde está marcado.</translation>
    </message>
    <message>
        <source>Save with an error</source>
        <translation>Guardar con un error</translation>
    </message>
    <message>
        <source>The policy has an error. A cycle that is to run with it will stop and say so.</source>
        <translation>La política tiene un error. Un ciclo que deba usarla se detendrá y lo dirá.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Abrir una política</translation>
    </message>
    <message>
        <source>Policies (*.toml);;All files (*)</source>
        <translation>Políticas (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>What you changed in %1 and did not save will be lost. The file itself stays.</source>
        <translation>Se perderá lo que cambió en %1 y no guardó. El archivo en sí permanece.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PolicyDocuments</name>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (en uso)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PreviewPane</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Made-up facts</source>
        <translation>Datos ficticios</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Sobre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::RangeBar</name>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Wheel or + and -: zoom. Drag: zoom to what is marked. Shift and drag, or arrow keys: move. Double click or Home: everything.</source>
        <translation>Rueda o + y -: ampliar. Arrastrar: ampliar lo marcado. Mayús y arrastrar, o flechas: mover. Doble clic o Inicio: todo.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReadinessPage</name>
    <message>
        <source>Steps of the check</source>
        <translation>Pasos de la comprobación</translation>
    </message>
    <message>
        <source>1. Papers</source>
        <translation>1. Documentos</translation>
    </message>
    <message>
        <source>2. Options</source>
        <translation>2. Opciones</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. Comprobación</translation>
    </message>
    <message>
        <source>4. Result</source>
        <translation>4. Resultado</translation>
    </message>
    <message>
        <source>Readiness of a CA before delegation</source>
        <translation>Preparación de una CA antes de la delegación</translation>
    </message>
    <message>
        <source>C&amp;heck another</source>
        <translation>Comprobar ot&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Comprobar &amp;de nuevo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>&amp;Iniciar la comprobación</translation>
    </message>
    <message>
        <source>The repository is looked at as its relying parties will. This takes up to five minutes.</source>
        <translation>El repositorio se examina como lo harán sus partes que confían. Tarda hasta cinco minutos.</translation>
    </message>
    <message>
        <source>The check was cancelled. Start it again, or go back.</source>
        <translation>La comprobación se canceló. Iníciela de nuevo o vuelva atrás.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;JSON for the registry (*.json);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Página web (*.html);;JSON para el registro (*.json);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Exporting to %1 …</source>
        <translation>Exportando a %1 …</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recorded in the audit log, with your name</source>
        <translation>Queda registrado en la bitácora de auditoría, con su nombre</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>This was typed earlier and not stored.</source>
        <translation>Esto se escribió antes y no se guardó.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReportModel</name>
    <message>
        <source>%1 (failed: %2)</source>
        <translation>%1 (fallidas: %2)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Qué se prueba</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ResultStep</name>
    <message>
        <source>Nothing has to be fixed.</source>
        <translation>No hay nada que corregir.</translation>
    </message>
    <message>
        <source>What to &amp;fix first</source>
        <translation>Qué corregir &amp;primero</translation>
    </message>
    <message>
        <source>&amp;All tests</source>
        <translation>&amp;Todas las pruebas</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>Qué corregir primero</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>Todas las pruebas por grupo</translation>
    </message>
    <message>
        <source>&amp;Only what needs attention</source>
        <translation>&amp;Solo lo que requiere atención</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No preparado</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>Dispensado hasta %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Sparkline</name>
    <message>
        <source>Lowest – highest · last</source>
        <translation>Mínimo – máximo · último</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::StateStrip</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Hace %1 días: %2. Ahora: %3.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TimePlot</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>No se midió nada en este tiempo.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>last %1, median %2, highest %3</source>
        <translation>último %1, mediana %2, máximo %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayModel</name>
    <message>
        <source>The fleet</source>
        <translation>La flota</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En espera de aprobación</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>New incidents</source>
        <translation>Incidentes nuevos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de comprobación</translation>
    </message>
    <message>
        <source>Holds that end</source>
        <translation>Pausas que terminan</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Salvaguardas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Lo que le necesita</translation>
    </message>
    <message>
        <source>Looking for what needs you</source>
        <translation>Buscando lo que le necesita</translation>
    </message>
    <message>
        <source>Go to what is selected</source>
        <translation>Ir a lo seleccionado</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nada le necesita.</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, none of them blind.</source>
        <translation>Rondas en el último día: %1, ninguna a ciegas.</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, blind: %2.</source>
        <translation>Rondas en el último día: %1, a ciegas: %2.</translation>
    </message>
    <message>
        <source>The last reason: %1.</source>
        <translation>El último motivo: %1.</translation>
    </message>
    <message>
        <source>never looked</source>
        <translation>nunca ha mirado</translation>
    </message>
    <message>
        <source>%1 (%2, too old to count)</source>
        <translation>%1 (%2, demasiado antiguo para contar)</translation>
    </message>
    <message>
        <source>Nothing was observed yet: “caretaker cycle” makes the first round.</source>
        <translation>Aún no se ha observado nada: «caretaker cycle» hace la primera ronda.</translation>
    </message>
    <message>
        <source>Last round: %1.</source>
        <translation>Última ronda: %1.</translation>
    </message>
    <message>
        <source>Vantages: %1.</source>
        <translation>Puntos de observación: %1.</translation>
    </message>
    <message>
        <source>No canary is configured, so only a failure of everything shows that it is ours.</source>
        <translation>No hay ningún canario configurado: solo un fallo de todo muestra que es nuestro.</translation>
    </message>
    <message>
        <source>Canaries: %1.</source>
        <translation>Canarios: %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesModel</name>
    <message>
        <source>default</source>
        <translation>valor por omisión</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation>Indicado en</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesView</name>
    <message>
        <source>Filter: a part of a rule, a value or a file</source>
        <translation>Filtro: parte de una regla, un valor o un archivo</translation>
    </message>
    <message>
        <source>Filter of the rules</source>
        <translation>Filtro de las reglas</translation>
    </message>
    <message>
        <source>Rules in effect</source>
        <translation>Reglas en vigor</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::VerifyBar</name>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>&amp;Verificar la cadena</translation>
    </message>
    <message>
        <source>&amp;Compare with a file...</source>
        <translation>&amp;Comparar con un archivo...</translation>
    </message>
    <message>
        <source>Copy the &amp;head</source>
        <translation>Copiar la &amp;cabecera</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>A line NUMBER:HASH that was noted elsewhere, or an export</source>
        <translation>Una línea NÚMERO:HASH anotada en otro lugar, o una exportación</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>No verificada desde que se abrió esta ventana.</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is known about the chain.</source>
        <translation>Detenida antes del final: no se sabe nada de la cadena.</translation>
    </message>
    <message>
        <source>BROKEN at entry %1: %2</source>
        <translation>ROTA en la entrada %1: %2</translation>
    </message>
    <message>
        <source>Intact: each entry follows from the one before. Entries: %1</source>
        <translation>Íntegra: cada entrada sigue a la anterior. Entradas: %1</translation>
    </message>
    <message>
        <source>Intact, and it goes on from the head in %1. Entries: %2</source>
        <translation>Íntegra, y continúa desde la cabecera de %1. Entradas: %2</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Cabecera: %1</translation>
    </message>
    <message>
        <source>A head or an export</source>
        <translation>Una cabecera o una exportación</translation>
    </message>
    <message>
        <source>Copied. Keep it somewhere else: then nothing can be cut off unseen.</source>
        <translation>Copiada. Guárdela en otro lugar: así no se puede cortar nada sin que se note.</translation>
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
        <translation>%1 (objetivo: %2)</translation>
    </message>
    <message>
        <source>%1 configured; %2 blind in this period</source>
        <translation>configurados: %1; a ciegas en este período: %2</translation>
    </message>
    <message>
        <source>%1 due, %2 of them overdue</source>
        <translation>%1 por hacer, con retraso: %2</translation>
    </message>
    <message>
        <source>%1 in this period, typically every %2; longest time without a valid one: %3</source>
        <translation>%1 en este período, normalmente cada %2; tiempo máximo sin uno válido: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 below %3 over 30 days; lowest %4</source>
        <translation>%1 de %2 por debajo de %3 en 30 días; mínimo: %4</translation>
    </message>
    <message>
        <source>%1 of %2 below %3; lowest %4</source>
        <translation>%1 de %2 por debajo de %3; mínimo: %4</translation>
    </message>
    <message>
        <source>%1 of %2 not functional now; %3 without effect</source>
        <translation>no funcionales ahora: %1 de %2; sin efecto: %3</translation>
    </message>
    <message>
        <source>%1 of %2 observing</source>
        <translation>en observación: %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 slower than %3; slowest %4</source>
        <translation>más lentas que %3: %1 de %2; la más lenta: %4</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate or object that ends within %3</source>
        <translation>%1 de %2 con un certificado u objeto que vence en menos de %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate that ends within %3</source>
        <translation>%1 de %2 con un certificado que vence en menos de %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact</source>
        <translation>%1 de %2 con un contacto</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact that was verified within %3</source>
        <translation>%1 de %2 con un contacto verificado hace menos de %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a manifest that ends within %3</source>
        <translation>%1 de %2 con un manifiesto que vence en menos de %3</translation>
    </message>
    <message>
        <source>%1 of %2 with an issue</source>
        <translation>%1 de %2 con un problema</translation>
    </message>
    <message>
        <source>%1 of %2 written to answered</source>
        <translation>respondieron %1, de un total contactado de %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3 would be judged differently</source>
        <translation>%1, el %2: se juzgarían de otro modo: %3</translation>
    </message>
    <message>
        <source>%1 open, %2 of them not acknowledged; %3 opened and %4 resolved in this period</source>
        <translation>abiertos: %1, de ellos sin acuse de recibo: %2; en este período, abiertos: %3, resueltos: %4</translation>
    </message>
    <message>
        <source>%1 running, %2 ending within %3</source>
        <translation>en curso: %1; terminan en menos de %3: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 sent in this period, %2 waiting, %3 failed</source>
        <translation>en este período, enviadas: %1; en espera: %2; fallidas: %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>verificados: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 a la espera</translation>
    </message>
    <message>
        <source>%1, %2 blind, longest gap %3; %4 of %5 fetches failed</source>
        <translation>%1, a ciegas: %2; intervalo más largo: %3; obtenciones fallidas: %4 de %5</translation>
    </message>
    <message>
        <source>%1, %2 for the better</source>
        <translation>%1, a mejor: %2</translation>
    </message>
    <message>
        <source>%1, %2 in order, %3 attested, %4 for a person to attest.</source>
        <translation>%1, en orden: %2, atestiguados: %3, por atestiguar por una persona: %4.</translation>
    </message>
    <message>
        <source>%1, event %2</source>
        <translation>%1, evento %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, del %2 al %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: open the case, acknowledge it, and look at what fails.</source>
        <translation>%1: abra el expediente, acuse recibo y examine lo que falla.</translation>
    </message>
    <message numerus="yes">
        <source>%n CA(s)</source>
        <translation>
            <numerusform>%n CA</numerusform>
            <numerusform>%n CA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canary endpoint(s)</source>
        <translation>
            <numerusform>%n punto de control (canario)</numerusform>
            <numerusform>%n puntos de control (canarios)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n expediente</numerusform>
            <numerusform>%n expedientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for the worse</source>
        <translation>
            <numerusform>%n cambio a peor</numerusform>
            <numerusform>%n cambios a peor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n pausa</numerusform>
            <numerusform>%n pausas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention</source>
        <translation>
            <numerusform>%n punto requiere atención</numerusform>
            <numerusform>%n puntos requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation>
            <numerusform>%n manifiesto</numerusform>
            <numerusform>%n manifiestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objeto</numerusform>
            <numerusform>%n objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue from an earlier period</source>
        <translation>
            <numerusform>%n de ellos con retraso de un período anterior</numerusform>
            <numerusform>%n de ellos con retraso de un período anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n operador</numerusform>
            <numerusform>%n operadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n propuesta</numerusform>
            <numerusform>%n propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication point(s)</source>
        <translation>
            <numerusform>%n punto de publicación</numerusform>
            <numerusform>%n puntos de publicación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n ronda</numerusform>
            <numerusform>%n rondas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vantage point(s)</source>
        <translation>
            <numerusform>%n punto de observación</numerusform>
            <numerusform>%n puntos de observación</numerusform>
        </translation>
    </message>
    <message>
        <source>95% of first bytes within %1, 95% of retrievals within %2</source>
        <translation>95&#xa0;% de los primeros bytes en %1, 95&#xa0;% de las obtenciones en %2</translation>
    </message>
    <message>
        <source>95% within</source>
        <translation>el 95&#xa0;% en</translation>
    </message>
    <message>
        <source>Acknowledge each, so that it is clear who looks after it.</source>
        <translation>Acuse recibo de cada uno, para que quede claro quién se ocupa de él.</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos los puntos</translation>
    </message>
    <message>
        <source>All notices have gone out</source>
        <translation>Se han enviado todas las notificaciones</translation>
    </message>
    <message>
        <source>Answer the registry, and put right what the case is about.</source>
        <translation>Responda al registro y corrija aquello de lo que trata el expediente.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Atestiguado</translation>
    </message>
    <message>
        <source>Attested by %1 on %2.</source>
        <translation>Atestiguado por %1 el %2.</translation>
    </message>
    <message>
        <source>Availability by day</source>
        <translation>Disponibilidad por día</translation>
    </message>
    <message>
        <source>Availability of every CA over the week was reviewed</source>
        <translation>Se revisó la disponibilidad de cada CA durante la semana</translation>
    </message>
    <message>
        <source>Availability over the quarter meets the target</source>
        <translation>La disponibilidad del trimestre cumple el objetivo</translation>
    </message>
    <message>
        <source>Availability was reviewed and meets the target</source>
        <translation>Se revisó la disponibilidad y cumple el objetivo</translation>
    </message>
    <message>
        <source>Backup and recovery are documented, and a recovery was tested</source>
        <translation>Las copias de seguridad y la recuperación están documentadas, y se probó una recuperación</translation>
    </message>
    <message>
        <source>Backup and recovery were tested</source>
        <translation>Se probaron las copias de seguridad y la recuperación</translation>
    </message>
    <message>
        <source>Bring the silent vantage points back: revocations need readings from two.</source>
        <translation>Vuelva a poner en marcha los puntos de observación silenciosos: las revocaciones necesitan lecturas de dos.</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>certificado de CA</translation>
    </message>
    <message>
        <source>CA without contact</source>
        <translation>CA sin contacto</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CAs below the availability target are known and followed</source>
        <translation>Las CA por debajo del objetivo de disponibilidad se conocen y se siguen</translation>
    </message>
    <message>
        <source>CAs functional by day</source>
        <translation>CA funcionales por día</translation>
    </message>
    <message>
        <source>CAs functional now</source>
        <translation>CA funcionales ahora</translation>
    </message>
    <message>
        <source>CAs that answer too slowly are known and followed</source>
        <translation>Las CA que responden con demasiada lentitud se conocen y se siguen</translation>
    </message>
    <message>
        <source>Canary endpoints are set up, and tell outages of our own from those of others</source>
        <translation>Los puntos de control (canarios) están configurados y distinguen las interrupciones propias de las ajenas</translation>
    </message>
    <message>
        <source>Capacity and scaling were assessed for the next year</source>
        <translation>Se evaluaron la capacidad y el crecimiento para el próximo año</translation>
    </message>
    <message>
        <source>Carried over; not done since %1.</source>
        <translation>Pendiente de un período anterior; sin hacer desde el %1.</translation>
    </message>
    <message>
        <source>Certificates and objects that end soon are being renewed</source>
        <translation>Se están renovando los certificados y objetos que vencen pronto</translation>
    </message>
    <message>
        <source>Changes of state were looked into</source>
        <translation>Se examinaron los cambios de estado</translation>
    </message>
    <message>
        <source>Check that the CA software reissues in time: its scheduler and its clock.</source>
        <translation>Compruebe que el software de CA vuelve a emitir a tiempo: su planificador de tareas y su reloj.</translation>
    </message>
    <message>
        <source>Check the scheduler of the CA software: a manifest is expected at least every %1.</source>
        <translation>Compruebe el planificador de tareas del software de CA: se espera un manifiesto al menos cada %1.</translation>
    </message>
    <message>
        <source>Checklist of the CA operator before delegation</source>
        <translation>Lista de comprobación del operador de la CA antes de la delegación</translation>
    </message>
    <message>
        <source>Community news and feedback were followed up</source>
        <translation>Se atendieron las noticias y los comentarios de la comunidad</translation>
    </message>
    <message>
        <source>Contact data was verified: every CA has a contact that answered</source>
        <translation>Se verificaron los datos de contacto: cada CA tiene un contacto que respondió</translation>
    </message>
    <message>
        <source>Daily checklist of the registry</source>
        <translation>Lista de comprobación diaria del registro</translation>
    </message>
    <message>
        <source>Database audit head</source>
        <translation>Cabecera de auditoría de la base de datos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Decide for each whether it is prolonged; its clock goes on by itself otherwise.</source>
        <translation>Decida en cada caso si se prorroga; de lo contrario, su plazo se reanuda por sí solo.</translation>
    </message>
    <message>
        <source>Definition of this checklist</source>
        <translation>Definición de esta lista de comprobación</translation>
    </message>
    <message>
        <source>Documentation was reviewed and updated</source>
        <translation>Se revisó y actualizó la documentación</translation>
    </message>
    <message>
        <source>Emergency contacts answer at any hour</source>
        <translation>Los contactos de emergencia responden a cualquier hora</translation>
    </message>
    <message>
        <source>Enforcement keeps to its timeline</source>
        <translation>El procedimiento cumple su cronograma</translation>
    </message>
    <message>
        <source>Every CA has contact data</source>
        <translation>Cada CA tiene datos de contacto</translation>
    </message>
    <message>
        <source>Every CA that got worse is being looked after</source>
        <translation>Cada CA que empeoró está siendo atendida</translation>
    </message>
    <message>
        <source>Every open case has someone who looks after it</source>
        <translation>Cada expediente abierto tiene a alguien que se ocupa de él</translation>
    </message>
    <message>
        <source>Every publication point was available enough over 30 days</source>
        <translation>Cada punto de publicación tuvo disponibilidad suficiente durante 30 días</translation>
    </message>
    <message>
        <source>Every vantage point observes</source>
        <translation>Todos los puntos de observación observan</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Evidencia:</translation>
    </message>
    <message>
        <source>Exceptions and holds that end soon are decided</source>
        <translation>Se ha decidido sobre las excepciones y pausas que vencen pronto</translation>
    </message>
    <message>
        <source>Exceptions that end soon are decided</source>
        <translation>Se ha decidido sobre las excepciones que vencen pronto</translation>
    </message>
    <message>
        <source>Feedback from operators and the community was read and answered</source>
        <translation>Se leyeron y respondieron los comentarios de los operadores y de la comunidad</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Find a contact: a notice that reaches nobody does not count.</source>
        <translation>Busque un contacto: una notificación que no llega a nadie no cuenta.</translation>
    </message>
    <message>
        <source>Find out what changed since the period before.</source>
        <translation>Averigüe qué ha cambiado desde el período anterior.</translation>
    </message>
    <message>
        <source>Find out where the time goes: load, bandwidth, distance, size of the repository.</source>
        <translation>Averigüe en qué se va el tiempo: carga, ancho de banda, distancia, tamaño del repositorio.</translation>
    </message>
    <message>
        <source>Find out why the monitor does not run; no clock advances meanwhile.</source>
        <translation>Averigüe por qué no funciona el monitor; mientras tanto no avanza ningún plazo.</translation>
    </message>
    <message>
        <source>Find out why the monitor paused or was blind; the time is not counted against any CA.</source>
        <translation>Averigüe por qué el monitor se detuvo o estuvo a ciegas; ese tiempo no se cuenta en contra de ninguna CA.</translation>
    </message>
    <message>
        <source>Find out why there was no valid manifest for so long, and what would have told you at once.</source>
        <translation>Averigüe por qué no hubo un manifiesto válido durante tanto tiempo y qué se lo habría advertido de inmediato.</translation>
    </message>
    <message>
        <source>Find out why they wait or failed: caretaker notice list</source>
        <translation>Averigüe por qué esperan o fallaron: caretaker notice list</translation>
    </message>
    <message>
        <source>Find what interrupted the service, and what would have kept it up.</source>
        <translation>Averigüe qué interrumpió el servicio y qué lo habría mantenido.</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>Cómo se midió</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Look at each case that would be judged differently.</source>
        <translation>Examine cada expediente que se juzgaría de otro modo.</translation>
    </message>
    <message>
        <source>Look at load, bandwidth and the size of the repository.</source>
        <translation>Revise la carga, el ancho de banda y el tamaño del repositorio.</translation>
    </message>
    <message>
        <source>Look at those that no case follows.</source>
        <translation>Revise las que ningún expediente sigue.</translation>
    </message>
    <message>
        <source>Manifests were reissued in time over these 30 days</source>
        <translation>Los manifiestos se volvieron a emitir a tiempo durante estos 30 días</translation>
    </message>
    <message>
        <source>Manifests were reissued in time, without a gap</source>
        <translation>Los manifiestos se volvieron a emitir a tiempo, sin intervalos en blanco</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medido por</translation>
    </message>
    <message>
        <source>Metrics and their trend against the month before were reviewed</source>
        <translation>Se revisaron las métricas y su tendencia respecto al mes anterior</translation>
    </message>
    <message>
        <source>Monitoring and alerting work: a test alert reached a person</source>
        <translation>El monitoreo y las alertas funcionan: una alerta de prueba llegó a una persona</translation>
    </message>
    <message>
        <source>Monthly checklist of the CA operator</source>
        <translation>Lista de comprobación mensual del operador de la CA</translation>
    </message>
    <message>
        <source>Monthly checklist of the registry</source>
        <translation>Lista de comprobación mensual del registro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name endpoints outside your network as canaries in the configuration: without them, an outage of your own looks like one of everybody.</source>
        <translation>Indique en la configuración puntos de control (canarios) fuera de su red: sin ellos, una interrupción propia parece una de todos.</translation>
    </message>
    <message>
        <source>No enforcement step is left undone</source>
        <translation>Ninguna etapa del procedimiento queda sin hacer</translation>
    </message>
    <message>
        <source>No proposal waits for an approval</source>
        <translation>Ninguna propuesta espera aprobación</translation>
    </message>
    <message>
        <source>Not measured; to be attested: name, date, note.</source>
        <translation>No medido; por atestiguar: nombre, fecha, nota.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Noted by %1 on %2.</source>
        <translation>Anotado por %1 el %2.</translation>
    </message>
    <message>
        <source>Nothing is open with the registry without an answer</source>
        <translation>No hay nada pendiente con el registro sin respuesta</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nada requiere atención.</translation>
    </message>
    <message>
        <source>Operators in trouble have been reached</source>
        <translation>Se ha contactado con los operadores en dificultades</translation>
    </message>
    <message>
        <source>Performance is monitored, and capacity is planned for the next year</source>
        <translation>Se vigila el rendimiento y se planifica la capacidad para el próximo año</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Policy and thresholds were reviewed in the light of the backtest</source>
        <translation>La política y los umbrales se revisaron a la luz de la prueba retrospectiva (backtest)</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Publication quality was reviewed</source>
        <translation>Se revisó la calidad de la publicación</translation>
    </message>
    <message>
        <source>Put right what is wrong with what is published: caretaker explain shows how.</source>
        <translation>Corrija lo que está mal en lo publicado: caretaker explain muestra cómo.</translation>
    </message>
    <message>
        <source>Quarterly checklist of the CA operator</source>
        <translation>Lista de comprobación trimestral del operador de la CA</translation>
    </message>
    <message>
        <source>Quarterly checklist of the registry</source>
        <translation>Lista de comprobación trimestral del registro</translation>
    </message>
    <message>
        <source>Redundant publication is deployed, and a failover was tested</source>
        <translation>Hay publicación redundante en servicio y se probó una conmutación por error</translation>
    </message>
    <message>
        <source>Renew it, or find out why the CA has not asked for renewal.</source>
        <translation>Renuévelo o averigüe por qué la CA no ha solicitado la renovación.</translation>
    </message>
    <message>
        <source>Renew what ends within four weeks, or note why it may end.</source>
        <translation>Renueve lo que vence en menos de cuatro semanas o anote por qué puede vencer.</translation>
    </message>
    <message>
        <source>Response times meet the targets</source>
        <translation>Los tiempos de respuesta cumplen los objetivos</translation>
    </message>
    <message>
        <source>Response times over the quarter leave room to grow</source>
        <translation>Los tiempos de respuesta del trimestre dejan margen para crecer</translation>
    </message>
    <message>
        <source>Response times over the week were reviewed</source>
        <translation>Se revisaron los tiempos de respuesta de la semana</translation>
    </message>
    <message>
        <source>Response times were reviewed and meet the targets</source>
        <translation>Se revisaron los tiempos de respuesta y cumplen los objetivos</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Run it again: caretaker policy backtest</source>
        <translation>Ejecútelo de nuevo: caretaker policy backtest</translation>
    </message>
    <message>
        <source>Security controls are in place: keys, access, updates, time synchronisation</source>
        <translation>Hay controles de seguridad: claves, accesos, actualizaciones, sincronización horaria</translation>
    </message>
    <message>
        <source>Security was reviewed and updates were applied</source>
        <translation>Se revisó la seguridad y se aplicaron las actualizaciones</translation>
    </message>
    <message>
        <source>See whether those that no case follows recover by themselves.</source>
        <translation>Observe si las que ningún expediente sigue se recuperan por sí solas.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Slowest retrieval by day</source>
        <translation>Obtención más lenta por día</translation>
    </message>
    <message>
        <source>Staff are trained to run the CA, and to stand in for each other</source>
        <translation>El personal está formado para operar la CA y para sustituirse entre sí</translation>
    </message>
    <message>
        <source>Staff roles and approvers were reviewed</source>
        <translation>Se revisaron las funciones del personal y los aprobadores</translation>
    </message>
    <message>
        <source>Staff were trained</source>
        <translation>Se formó al personal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Stop enforcement, keep the database as it is, and compare it with the last exported head.</source>
        <translation>Detenga los procedimientos, conserve la base de datos tal como está y compárela con la última cabecera exportada.</translation>
    </message>
    <message>
        <source>Take or refuse each step: caretaker case list</source>
        <translation>Ejecute o rechace cada etapa: caretaker case list</translation>
    </message>
    <message>
        <source>Taken back by %1 on %2.</source>
        <translation>Retirado por %1 el %2.</translation>
    </message>
    <message>
        <source>Tell the operators what is wrong with what they publish.</source>
        <translation>Informe a los operadores de lo que está mal en lo que publican.</translation>
    </message>
    <message>
        <source>The CA certificate does not end soon</source>
        <translation>El certificado de la CA no vence pronto</translation>
    </message>
    <message>
        <source>The audit chain is intact</source>
        <translation>La cadena de auditoría está íntegra</translation>
    </message>
    <message>
        <source>The canary endpoints were checked from outside</source>
        <translation>Los puntos de control (canarios) se comprobaron desde el exterior</translation>
    </message>
    <message>
        <source>The database was restored from a backup on another machine, and verified there</source>
        <translation>La base de datos se restauró desde una copia de seguridad en otra máquina y se verificó allí</translation>
    </message>
    <message>
        <source>The ecosystem health report was read and published</source>
        <translation>Se leyó y publicó el informe sobre el estado del ecosistema</translation>
    </message>
    <message>
        <source>The emergency procedure was rehearsed</source>
        <translation>Se ensayó el procedimiento de emergencia</translation>
    </message>
    <message>
        <source>The expiry schedule was checked</source>
        <translation>Se comprobó el calendario de vencimientos</translation>
    </message>
    <message>
        <source>The expiry schedule was checked: nothing ends within four weeks unnoticed</source>
        <translation>Se comprobó el calendario de vencimientos: nada vence en menos de cuatro semanas sin que se sepa</translation>
    </message>
    <message>
        <source>The health of all CAs was counted</source>
        <translation>Se contabilizó el estado de todas las CA</translation>
    </message>
    <message>
        <source>The health of all CAs was counted for the ecosystem report</source>
        <translation>Se contabilizó el estado de todas las CA para el informe del ecosistema</translation>
    </message>
    <message>
        <source>The infrastructure has been stable for 30 days</source>
        <translation>La infraestructura ha sido estable durante 30 días</translation>
    </message>
    <message>
        <source>The infrastructure was reviewed: redundancy, failover, hosting</source>
        <translation>Se revisó la infraestructura: redundancia, conmutación por error, alojamiento</translation>
    </message>
    <message>
        <source>The manifest now published does not end soon</source>
        <translation>El manifiesto publicado ahora no vence pronto</translation>
    </message>
    <message>
        <source>The monitor watched without interruption</source>
        <translation>El monitor observó sin interrupción</translation>
    </message>
    <message>
        <source>The policy was run against the quarter&apos;s record</source>
        <translation>La política se aplicó a los registros del trimestre</translation>
    </message>
    <message>
        <source>The quarter&apos;s cases were reviewed, and none is left alone</source>
        <translation>Se revisaron los expedientes del trimestre y ninguno está desatendido</translation>
    </message>
    <message>
        <source>The registry has contact data for this CA</source>
        <translation>El registro tiene datos de contacto de esta CA</translation>
    </message>
    <message>
        <source>The trend against the month before was reviewed</source>
        <translation>Se revisó la tendencia respecto al mes anterior</translation>
    </message>
    <message>
        <source>The trend against the week before was reviewed</source>
        <translation>Se revisó la tendencia respecto a la semana anterior</translation>
    </message>
    <message>
        <source>There is a procedure for changes, with announced maintenance</source>
        <translation>Hay un procedimiento para cambios, con mantenimiento anunciado</translation>
    </message>
    <message>
        <source>There is a procedure for incidents, with who decides and how the registry is told within 24 hours</source>
        <translation>Hay un procedimiento para incidentes que establece quién decide y cómo se informa al registro en un plazo de 24 horas</translation>
    </message>
    <message>
        <source>There is a procedure for the certificate&apos;s life: request, renewal, key roll, revocation</source>
        <translation>Hay un procedimiento para la vida del certificado: solicitud, renovación, cambio de clave, revocación</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>Por atestiguar</translation>
    </message>
    <message>
        <source>To be attested: name, date, note.</source>
        <translation>Por atestiguar: nombre, fecha, nota.</translation>
    </message>
    <message>
        <source>To do first</source>
        <translation>Por hacer primero</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Por hacer:</translation>
    </message>
    <message>
        <source>Try another way to reach those who have not answered: telephone, another contact, letter.</source>
        <translation>Pruebe otra vía para llegar a quienes no han respondido: teléfono, otro contacto, carta.</translation>
    </message>
    <message>
        <source>Two people decide: caretaker case approve, or caretaker case reject</source>
        <translation>Deciden dos personas: caretaker case approve o caretaker case reject</translation>
    </message>
    <message>
        <source>Weekly checklist of the registry</source>
        <translation>Lista de comprobación semanal del registro</translation>
    </message>
    <message>
        <source>What is published has no known issues</source>
        <translation>Lo publicado no tiene problemas conocidos</translation>
    </message>
    <message>
        <source>What relying parties lose today is known and followed</source>
        <translation>Lo que hoy pierden las partes que confían se conoce y se sigue</translation>
    </message>
    <message>
        <source>Write to the others and ask for an answer: caretaker contact verify</source>
        <translation>Escriba a los demás y pida una respuesta: caretaker contact verify</translation>
    </message>
    <message>
        <source>a form to fill in; nothing is measured without a CA</source>
        <translation>un formulario para rellenar; sin una CA no se mide nada</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>con acuse de recibo</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alertar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>aprobaciones</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>at</source>
        <translation>momento</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>atestiguados</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>disponibilidad</translation>
    </message>
    <message>
        <source>availability %1, before %2: %3</source>
        <translation>disponibilidad: %1, antes %2: %3</translation>
    </message>
    <message>
        <source>availability, 30 days</source>
        <translation>disponibilidad, 30 días</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>blind rounds</source>
        <translation>rondas a ciegas</translation>
    </message>
    <message>
        <source>case</source>
        <translation>expediente</translation>
    </message>
    <message>
        <source>certificate ends on %1</source>
        <translation>el certificado vence el %1</translation>
    </message>
    <message>
        <source>changes for the worse</source>
        <translation>cambios a peor</translation>
    </message>
    <message>
        <source>clock skew</source>
        <translation>desfase de reloj</translation>
    </message>
    <message>
        <source>closed on %1 by %2; the figures are those of that moment</source>
        <translation>cerrada el %1 por %2; las cifras son las de ese momento</translation>
    </message>
    <message>
        <source>complete retrieval</source>
        <translation>obtención completa</translation>
    </message>
    <message>
        <source>cross origin</source>
        <translation>otro origen</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>sin servicio</translation>
    </message>
    <message>
        <source>due</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>ended on %1, not yet closed</source>
        <translation>terminada el %1, aún sin cerrar</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>executed</source>
        <translation>ejecutado</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>próximo vencimiento</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>primer byte</translation>
    </message>
    <message>
        <source>first to end: %1, on %2</source>
        <translation>primer vencimiento: %1, el %2</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>inestable</translation>
    </message>
    <message>
        <source>frequent manifests</source>
        <translation>manifiestos frecuentes</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>la mitad en</translation>
    </message>
    <message>
        <source>hash mismatch</source>
        <translation>hash distinto</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>en buen estado</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>inconsistent policies</source>
        <translation>políticas incoherentes</translation>
    </message>
    <message>
        <source>inconsistent publication</source>
        <translation>publicación incoherente</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>problemas</translation>
    </message>
    <message>
        <source>last look</source>
        <translation>última comprobación</translation>
    </message>
    <message>
        <source>looked after</source>
        <translation>atendida</translation>
    </message>
    <message>
        <source>malformed objects</source>
        <translation>objetos mal formados</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifiesto</translation>
    </message>
    <message>
        <source>manifest ends on %1</source>
        <translation>el manifiesto vence el %1</translation>
    </message>
    <message>
        <source>manifest gap</source>
        <translation>intervalo sin manifiesto</translation>
    </message>
    <message>
        <source>manifest valid until</source>
        <translation>manifiesto válido hasta</translation>
    </message>
    <message>
        <source>metric alert</source>
        <translation>alerta de métrica</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>requieren atención</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>próxima etapa</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no new manifest in this period</source>
        <translation>ningún manifiesto nuevo en este período</translation>
    </message>
    <message>
        <source>no round in this period</source>
        <translation>ninguna ronda en este período</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>notificaciones</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>notificar</translation>
    </message>
    <message>
        <source>number regress</source>
        <translation>retroceso de número</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objetos</translation>
    </message>
    <message>
        <source>once, before delegation</source>
        <translation>una vez, antes de la delegación</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>abierta hasta el %1</translation>
    </message>
    <message>
        <source>open until everything is done</source>
        <translation>abierta hasta que todo esté hecho</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>overdue from</source>
        <translation>con retraso desde</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>período anterior</translation>
    </message>
    <message>
        <source>propose revocation</source>
        <translation>proponer revocación</translation>
    </message>
    <message>
        <source>propose suspension</source>
        <translation>proponer suspensión</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>publication point</source>
        <translation>punto de publicación</translation>
    </message>
    <message>
        <source>publication storm</source>
        <translation>tormenta de publicaciones</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publicar</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>recordar</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>resource churn</source>
        <translation>rotación de recursos</translation>
    </message>
    <message>
        <source>retrieval</source>
        <translation>obtención</translation>
    </message>
    <message>
        <source>rrdp desync</source>
        <translation>desincronización de RRDP</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>el más lento</translation>
    </message>
    <message>
        <source>stale manifest</source>
        <translation>manifiesto caducado</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>status</source>
        <translation>situación</translation>
    </message>
    <message>
        <source>step</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>aún en curso</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>este período</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>tiempo restante</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>to be attested</source>
        <translation>por atestiguar</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tendencia</translation>
    </message>
    <message>
        <source>typical retrieval</source>
        <translation>obtención típica</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>vantage point</source>
        <translation>punto de observación</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Measured items are ticked by the program, from what it observed; what a person attested bears their name and the time. Time that was not watched counts neither for nor against a CA.</source>
        <translation>El programa marca los puntos medidos según lo que observó; lo que atestiguó una persona lleva su nombre y la hora. El tiempo sin observación no cuenta ni a favor ni en contra de una CA.</translation>
    </message>
    <message>
        <source>published object</source>
        <translation>objeto publicado</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>A CA certificate holds a key that already is in its own chain.</source>
        <translation>Un certificado de CA contiene una clave que ya está en su propia cadena.</translation>
    </message>
    <message>
        <source>A CA that is no trust anchor publishes a trust anchor key object: relying parties ignore it.</source>
        <translation>Una CA que no es ancla de confianza publica un objeto de claves del ancla de confianza: las partes que confían lo ignoran.</translation>
    </message>
    <message>
        <source>A ROA of the CA says that nobody originates the prefix (AS0), and another one lets an AS originate it: the first has no effect.</source>
        <translation>Un ROA de la CA dice que nadie origina el prefijo (AS0) y otro permite que un AS lo origine: el primero no surte efecto.</translation>
    </message>
    <message>
        <source>A URI in a setup message is absent, not of the kind that belongs there, or not safe.</source>
        <translation>Un URI de un mensaje de configuración inicial falta, no es del tipo que corresponde o no es seguro.</translation>
    </message>
    <message>
        <source>A delta does not fit the state before it.</source>
        <translation>Un delta no encaja con el estado anterior.</translation>
    </message>
    <message>
        <source>A file lies at the CA&apos;s publication point and is on no valid manifest there: relying parties do not use it.</source>
        <translation>En el punto de publicación de la CA hay un archivo que no figura en ningún manifiesto válido de ese punto: las partes que confían no lo utilizan.</translation>
    </message>
    <message>
        <source>A handle in a setup message is absent, too long, or has other characters than letters, digits, hyphen, underscore and slash.</source>
        <translation>Un identificador (handle) de un mensaje de configuración inicial falta, es demasiado largo o contiene caracteres que no son letras, dígitos, guion, guion bajo o barra.</translation>
    </message>
    <message>
        <source>A name is not one common name with at most one serial number.</source>
        <translation>Un nombre no consta de un único nombre común (common name) con, como máximo, un número de serie.</translation>
    </message>
    <message>
        <source>A name is not written as PrintableString.</source>
        <translation>Un nombre no está escrito como PrintableString.</translation>
    </message>
    <message>
        <source>A notification announces a delta under another hash than an earlier notification of the session did.</source>
        <translation>Una notificación anuncia un delta con un hash distinto del que anunció una notificación anterior de la sesión.</translation>
    </message>
    <message>
        <source>A notification announces a snapshot under another hash than an earlier notification of the same session and serial did.</source>
        <translation>Una notificación anuncia una instantánea con un hash distinto del que anunció una notificación anterior con la misma sesión y el mismo número de serie.</translation>
    </message>
    <message>
        <source>A notification refers to a file on another origin than its own.</source>
        <translation>Una notificación hace referencia a un archivo de un origen distinto del suyo.</translation>
    </message>
    <message>
        <source>A prefix or a maximum length in the ROA is out of range.</source>
        <translation>Un prefijo o una longitud máxima del ROA está fuera de rango.</translation>
    </message>
    <message>
        <source>A published object does not match its hash on the manifest.</source>
        <translation>Un objeto publicado no coincide con su hash en el manifiesto.</translation>
    </message>
    <message>
        <source>A published object was left out: its URI is not a safe rsync URI, or it is too large.</source>
        <translation>Se omitió un objeto publicado: su URI no es un URI rsync seguro, o el objeto es demasiado grande.</translation>
    </message>
    <message>
        <source>A setup message does not follow its format.</source>
        <translation>Un mensaje de configuración inicial no se ajusta a su formato.</translation>
    </message>
    <message>
        <source>A setup message spells its XML namespace without the slash at its end.</source>
        <translation>Un mensaje de configuración inicial escribe su espacio de nombres XML sin la barra al final.</translation>
    </message>
    <message>
        <source>A snapshot or delta file belongs to another session or serial than the notification states.</source>
        <translation>Un archivo de instantánea o de delta pertenece a una sesión o a un número de serie distintos de los que declara la notificación.</translation>
    </message>
    <message>
        <source>A snapshot or delta file does not have the hash that the notification states.</source>
        <translation>Un archivo de instantánea o de delta no tiene el hash que declara la notificación.</translation>
    </message>
    <message>
        <source>After a restore, set the manifest number above the highest one ever published, or publish the manifest under a new file name.</source>
        <translation>Tras una restauración, fije el número de manifiesto por encima del más alto jamás publicado, o publique el manifiesto con un nombre de archivo nuevo.</translation>
    </message>
    <message>
        <source>After a restore, start a new session; check that all servers behind one name serve the same notification.</source>
        <translation>Tras una restauración, inicie una sesión nueva; compruebe que todos los servidores que responden a un mismo nombre sirven la misma notificación.</translation>
    </message>
    <message>
        <source>An RRDP document does not follow its format.</source>
        <translation>Un documento RRDP no se ajusta a su formato.</translation>
    </message>
    <message>
        <source>An RRDP document spells its XML namespace in an unusual way.</source>
        <translation>Un documento RRDP escribe su espacio de nombres XML de forma inusual.</translation>
    </message>
    <message>
        <source>An entry of the CRL has extensions.</source>
        <translation>Una entrada de la CRL tiene extensiones.</translation>
    </message>
    <message>
        <source>An extension is critical that must not be, or the reverse.</source>
        <translation>Una extensión que no debe ser crítica lo es, o viceversa.</translation>
    </message>
    <message>
        <source>An object on the manifest is not published.</source>
        <translation>Un objeto incluido en el manifiesto no está publicado.</translation>
    </message>
    <message>
        <source>An object&apos;s bytes do not decode.</source>
        <translation>Los bytes de un objeto no se pueden decodificar.</translation>
    </message>
    <message>
        <source>Another CRL was published under this number before; relying parties do not mind (RFC 9829).</source>
        <translation>Ya se publicó otra CRL con este número; a las partes que confían no les afecta (RFC 9829).</translation>
    </message>
    <message>
        <source>Another manifest was published under this number before: relying parties that know the earlier one keep to it.</source>
        <translation>Ya se publicó otro manifiesto con este número: las partes que confían que conocen el anterior siguen utilizándolo.</translation>
    </message>
    <message>
        <source>Another validator had no manifest and CRL of this CA that are valid now, not even in its cache.</source>
        <translation>Otro validador no tenía ningún manifiesto ni CRL de esta CA válidos en este momento, ni siquiera en su caché.</translation>
    </message>
    <message>
        <source>Ask the parent CA whether the certificate was revoked, has expired or was not reissued after a key roll.</source>
        <translation>Pregunte a la CA superior si el certificado fue revocado, ha caducado o no se volvió a emitir tras un cambio de clave.</translation>
    </message>
    <message>
        <source>Ask the parent to certify the resources, or reissue without them.</source>
        <translation>Pida a la CA superior que certifique los recursos, o vuelva a emitir el certificado sin ellos.</translation>
    </message>
    <message>
        <source>Basic constraints are wrong for the kind of certificate.</source>
        <translation>Las restricciones básicas no son las correctas para este tipo de certificado.</translation>
    </message>
    <message>
        <source>Check that the current manifest and CRL can be fetched from outside of your network, and that they are valid.</source>
        <translation>Compruebe que el manifiesto y la CRL actuales se pueden obtener desde fuera de su red y que son válidos.</translation>
    </message>
    <message>
        <source>Check that the server runs, listens, and is reachable through firewalls from outside of your network.</source>
        <translation>Compruebe que el servidor está en marcha, escucha y es accesible a través de los cortafuegos desde fuera de su red.</translation>
    </message>
    <message>
        <source>Check that your publication server is reachable by RRDP and by rsync.</source>
        <translation>Compruebe que su servidor de publicación es accesible por RRDP y por rsync.</translation>
    </message>
    <message>
        <source>Check that your publication server names the right files in its notification.</source>
        <translation>Compruebe que su servidor de publicación nombra los archivos correctos en su notificación.</translation>
    </message>
    <message>
        <source>Check the DNS zone, its delegation and DNSSEC for the host&apos;s name.</source>
        <translation>Compruebe la zona DNS, su delegación y DNSSEC para el nombre del host.</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server.</source>
        <translation>Compruebe la carga y el ancho de banda del servidor.</translation>
    </message>
    <message>
        <source>Check the rsync daemon&apos;s configuration, connection limit and logs for the module.</source>
        <translation>Compruebe la configuración del daemon rsync, su límite de conexiones y sus registros para el módulo.</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs for the URI.</source>
        <translation>Compruebe la configuración y los registros del servidor web para ese URI.</translation>
    </message>
    <message>
        <source>Check what is served at the URI.</source>
        <translation>Compruebe qué se sirve en ese URI.</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing on the way (proxy, CDN, error page) alters it.</source>
        <translation>Compruebe lo que escribe su servidor de publicación y que nada en el camino (proxy, CDN, página de error) lo altere.</translation>
    </message>
    <message>
        <source>Check whether deltas were lost or written twice; start a new session if in doubt.</source>
        <translation>Compruebe si se perdieron deltas o se escribieron dos veces; en caso de duda, inicie una sesión nueva.</translation>
    </message>
    <message>
        <source>Check whether your repository can be reached from everywhere: firewalls, routing, the addresses of both families, and DNS.</source>
        <translation>Compruebe si se puede llegar a su repositorio desde todas partes: cortafuegos, enrutamiento, direcciones de ambas familias y DNS.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s contents for the URI.</source>
        <translation>Compruebe qué contiene su servidor de publicación para ese URI.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s list of deltas; clients must fetch the whole snapshot instead.</source>
        <translation>Compruebe la lista de deltas de su servidor de publicación; los clientes tienen que obtener en su lugar la instantánea completa.</translation>
    </message>
    <message>
        <source>Choose another handle in your CA software, and write the message anew.</source>
        <translation>Elija otro identificador (handle) en su software de CA y escriba de nuevo el mensaje.</translation>
    </message>
    <message>
        <source>Correct the public URIs in your server&apos;s configuration, and write the message anew.</source>
        <translation>Corrija los URI públicos en la configuración de su servidor y escriba de nuevo el mensaje.</translation>
    </message>
    <message>
        <source>Decoding what the repository publishes crashed, took too long or took too much memory; nothing of it was used.</source>
        <translation>La decodificación de lo que publica el repositorio falló de forma anómala, tardó demasiado o consumió demasiada memoria; no se utilizó nada de su contenido.</translation>
    </message>
    <message>
        <source>Do not certify your own or an ancestor&apos;s key.</source>
        <translation>No certifique su propia clave ni la de una CA situada por encima en la cadena.</translation>
    </message>
    <message>
        <source>Encode signed objects in DER.</source>
        <translation>Codifique los objetos firmados en DER.</translation>
    </message>
    <message>
        <source>Generate a key as RFC 7935 requires, and have it certified.</source>
        <translation>Genere una clave conforme a la RFC 7935 y haga que se la certifiquen.</translation>
    </message>
    <message>
        <source>Generate an ECDSA P-256 key on the router, and have it certified.</source>
        <translation>Genere una clave ECDSA P-256 en el router y haga que se la certifiquen.</translation>
    </message>
    <message>
        <source>Have your CA software reissue the manifest and CRL, and check its scheduler and clock.</source>
        <translation>Haga que su software de CA vuelva a emitir el manifiesto y la CRL, y compruebe su planificador de tareas y su reloj.</translation>
    </message>
    <message>
        <source>Have your CA software write the message anew, and pass the file on unaltered.</source>
        <translation>Haga que su software de CA escriba de nuevo el mensaje y transmita el archivo sin alterarlo.</translation>
    </message>
    <message>
        <source>Have your publication server write http://www.ripe.net/rpki/rrdp exactly, in lower case.</source>
        <translation>Haga que su servidor de publicación escriba http://www.ripe.net/rpki/rrdp exactamente así, en minúsculas.</translation>
    </message>
    <message>
        <source>If the other side refuses it, send the self-signed certificate at the root of your BPKI.</source>
        <translation>Si la otra parte lo rechaza, envíe el certificado autofirmado situado en la raíz de su BPKI.</translation>
    </message>
    <message>
        <source>Key usage is wrong for the kind of certificate.</source>
        <translation>El uso de clave no es el correcto para este tipo de certificado.</translation>
    </message>
    <message>
        <source>Leave the list out when nothing is revoked.</source>
        <translation>Omita la lista cuando no haya nada revocado.</translation>
    </message>
    <message>
        <source>List the object on the manifest if it is meant to count; else withdraw it.</source>
        <translation>Incluya el objeto en el manifiesto si debe tenerse en cuenta; en caso contrario, retírelo.</translation>
    </message>
    <message>
        <source>List the resources in the trust anchor certificate.</source>
        <translation>Enumere los recursos en el certificado del ancla de confianza.</translation>
    </message>
    <message>
        <source>Listed objects are absent or do not match: relying parties use none of this CA&apos;s objects.</source>
        <translation>Hay objetos incluidos en el manifiesto que faltan o no coinciden: las partes que confían no utilizan ningún objeto de esta CA.</translation>
    </message>
    <message>
        <source>Never change a delta once it was announced; after a restore or a failed write, start a new session; check that all servers behind one name serve the same files.</source>
        <translation>No modifique nunca un delta una vez anunciado; tras una restauración o una escritura fallida, inicie una sesión nueva; compruebe que todos los servidores que responden a un mismo nombre sirven los mismos archivos.</translation>
    </message>
    <message>
        <source>No connection to the publication point could be made.</source>
        <translation>No se pudo establecer ninguna conexión con el punto de publicación.</translation>
    </message>
    <message>
        <source>No trust anchor certificate could be had from any URI of the TAL.</source>
        <translation>No se pudo obtener ningún certificado del ancla de confianza desde ninguno de los URI del TAL.</translation>
    </message>
    <message>
        <source>Nothing, if it was meant: a new file name allows it.</source>
        <translation>Nada que corregir, si era lo previsto: un nombre de archivo nuevo lo permite.</translation>
    </message>
    <message>
        <source>Nothing, if manifests were issued between two looks; else raise the number by one with every manifest.</source>
        <translation>Nada que corregir, si se emitieron manifiestos entre dos observaciones; en caso contrario, aumente el número en uno con cada manifiesto.</translation>
    </message>
    <message>
        <source>Nothing, if the resources are yours: ask the relying party to look at its constraints on the trust anchor.</source>
        <translation>Nada que corregir, si los recursos son suyos: pida a la parte que confía que revise las restricciones que aplica al ancla de confianza.</translation>
    </message>
    <message>
        <source>Nothing: this is about the monitor&apos;s own network.</source>
        <translation>Nada que corregir: esto se refiere a la propia red del monitor.</translation>
    </message>
    <message>
        <source>Nothing: this is about who looked.</source>
        <translation>Nada que corregir: esto se refiere a quién hizo la observación.</translation>
    </message>
    <message>
        <source>One URI is published more than once in one document.</source>
        <translation>Un mismo URI se publica más de una vez en un documento.</translation>
    </message>
    <message>
        <source>One of our own canary endpoints did not answer.</source>
        <translation>Uno de nuestros propios puntos de control (canary) no respondió.</translation>
    </message>
    <message>
        <source>Publish a globally reachable address for the host.</source>
        <translation>Publique para el host una dirección accesible globalmente.</translation>
    </message>
    <message>
        <source>Publish each CA certificate once.</source>
        <translation>Publique cada certificado de CA una sola vez.</translation>
    </message>
    <message>
        <source>Publish every listed object exactly as listed.</source>
        <translation>Publique todos los objetos incluidos en el manifiesto exactamente como figuran en él.</translation>
    </message>
    <message>
        <source>Publish objects and manifest together, in one step, and check for corruption.</source>
        <translation>Publique los objetos y el manifiesto a la vez, en una sola operación, y compruebe que no haya datos dañados.</translation>
    </message>
    <message>
        <source>Publish objects under plain rsync URIs and within the usual sizes.</source>
        <translation>Publique los objetos con URI rsync sencillos y dentro de los tamaños habituales.</translation>
    </message>
    <message>
        <source>Publish one ASPA for the customer AS, with all of its providers.</source>
        <translation>Publique un solo ASPA para el AS del cliente, con todos sus proveedores.</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL.</source>
        <translation>Publique la CRL de la propia CA.</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest.</source>
        <translation>Publique la CRL junto con el manifiesto.</translation>
    </message>
    <message>
        <source>Publish the certificate that belongs to the TAL, or distribute a new TAL.</source>
        <translation>Publique el certificado que corresponde al TAL o distribuya un TAL nuevo.</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in your certificate&apos;s SIA, and check that your publication server is reachable.</source>
        <translation>Publique el manifiesto en el URI que figura en el SIA de su certificado y compruebe que su servidor de publicación es accesible.</translation>
    </message>
    <message>
        <source>Publish the next manifest under a new file name, with a low number, and have the certificate name it; or roll the key.</source>
        <translation>Publique el siguiente manifiesto con un nombre de archivo nuevo y un número bajo, y haga que el certificado lo nombre; o cambie la clave.</translation>
    </message>
    <message>
        <source>Publish the object under the right file name extension.</source>
        <translation>Publique el objeto con la extensión de nombre de archivo correcta.</translation>
    </message>
    <message>
        <source>Publish the object, or reissue the manifest without it.</source>
        <translation>Publique el objeto o vuelva a emitir el manifiesto sin él.</translation>
    </message>
    <message>
        <source>Publish the trust anchor certificate at every URI that the TAL names.</source>
        <translation>Publique el certificado del ancla de confianza en todos los URI que nombra el TAL.</translation>
    </message>
    <message>
        <source>Publish well-formed documents; if yours are, tell the operators of the program that could not read them.</source>
        <translation>Publique documentos bien formados; si los suyos lo son, avise a quienes operan el programa que no pudo leerlos.</translation>
    </message>
    <message>
        <source>Raise the CRL number with every CRL.</source>
        <translation>Aumente el número de CRL con cada CRL.</translation>
    </message>
    <message>
        <source>Raise the number with every manifest; check that not two instances of the CA sign at the same time.</source>
        <translation>Aumente el número con cada manifiesto; compruebe que no haya dos instancias de la CA firmando al mismo tiempo.</translation>
    </message>
    <message>
        <source>Raise the serial with every change of the contents; check that all servers behind one name serve the same files.</source>
        <translation>Aumente el número de serie con cada cambio del contenido; compruebe que todos los servidores que responden a un mismo nombre sirven los mismos archivos.</translation>
    </message>
    <message>
        <source>Reissue the ASPA for an AS that the CA holds.</source>
        <translation>Vuelva a emitir el ASPA para un AS que la CA posea.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with an EE certificate that lists exactly the customer AS.</source>
        <translation>Vuelva a emitir el ASPA con un certificado EE que enumere exactamente el AS del cliente.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with each provider listed once, in ascending order, without the customer&apos;s own AS.</source>
        <translation>Vuelva a emitir el ASPA con cada proveedor una sola vez, en orden ascendente y sin el AS del propio cliente.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with software that follows the current profile (version 1).</source>
        <translation>Vuelva a emitir el ASPA con software que se ajuste al perfil actual (versión 1).</translation>
    </message>
    <message>
        <source>Reissue the CRL with serial numbers and dates only.</source>
        <translation>Vuelva a emitir la CRL solo con números de serie y fechas.</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified.</source>
        <translation>Vuelva a emitir la CRL con la clave que certificó la CA superior.</translation>
    </message>
    <message>
        <source>Reissue the CRL: version 2, SHA-256 with RSA, authority key identifier and CRL number only.</source>
        <translation>Vuelva a emitir la CRL: versión 2, SHA-256 con RSA, y únicamente el identificador de clave de la autoridad y el número de CRL.</translation>
    </message>
    <message>
        <source>Reissue the ROA for resources that the CA holds.</source>
        <translation>Vuelva a emitir el ROA para recursos que la CA posea.</translation>
    </message>
    <message>
        <source>Reissue the ROA with an EE certificate that lists exactly its IP addresses.</source>
        <translation>Vuelva a emitir el ROA con un certificado EE que enumere exactamente sus direcciones IP.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct prefixes and maximum lengths.</source>
        <translation>Vuelva a emitir el ROA con prefijos y longitudes máximas correctos.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct software.</source>
        <translation>Vuelva a emitir el ROA con software correcto.</translation>
    </message>
    <message>
        <source>Reissue the certificate as version 3.</source>
        <translation>Vuelva a emitir el certificado como versión 3.</translation>
    </message>
    <message>
        <source>Reissue the certificate with AS numbers only.</source>
        <translation>Vuelva a emitir el certificado solo con números AS.</translation>
    </message>
    <message>
        <source>Reissue the certificate with caRepository and rpkiManifest, or signedObject.</source>
        <translation>Vuelva a emitir el certificado con caRepository y rpkiManifest, o con signedObject.</translation>
    </message>
    <message>
        <source>Reissue the certificate with canonical RFC 3779 extensions.</source>
        <translation>Vuelva a emitir el certificado con extensiones de la RFC 3779 en forma canónica.</translation>
    </message>
    <message>
        <source>Reissue the certificate with id-kp-bgpsec-router.</source>
        <translation>Vuelva a emitir el certificado con id-kp-bgpsec-router.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one common name in issuer and subject.</source>
        <translation>Vuelva a emitir el certificado con un único nombre común en el emisor y en el sujeto.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one rsync URI of the issuer&apos;s CRL.</source>
        <translation>Vuelva a emitir el certificado con un único URI rsync de la CRL del emisor.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the AS numbers of the router.</source>
        <translation>Vuelva a emitir el certificado con los números AS del router.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the algorithm of RFC 7935.</source>
        <translation>Vuelva a emitir el certificado con el algoritmo de la RFC 7935.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the criticality that RFC 6487 requires.</source>
        <translation>Vuelva a emitir el certificado con la criticidad que exige la RFC 6487.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the extensions of RFC 3779.</source>
        <translation>Vuelva a emitir el certificado con las extensiones de la RFC 3779.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the policy of RFC 6484.</source>
        <translation>Vuelva a emitir el certificado con la política de la RFC 6484.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the right subject key identifier.</source>
        <translation>Vuelva a emitir el certificado con el identificador de clave del sujeto correcto.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the rsync URI of the issuer&apos;s certificate.</source>
        <translation>Vuelva a emitir el certificado con el URI rsync del certificado del emisor.</translation>
    </message>
    <message>
        <source>Reissue the certificate without it.</source>
        <translation>Vuelva a emitir el certificado sin él.</translation>
    </message>
    <message>
        <source>Reissue the certificate without the extension.</source>
        <translation>Vuelva a emitir el certificado sin esa extensión.</translation>
    </message>
    <message>
        <source>Reissue the certificate.</source>
        <translation>Vuelva a emitir el certificado.</translation>
    </message>
    <message>
        <source>Reissue the certificate: CA without path length for a CA, none for an EE.</source>
        <translation>Vuelva a emitir el certificado: indicador de CA sin longitud de ruta para una CA; ninguna restricción básica para un EE.</translation>
    </message>
    <message>
        <source>Reissue the certificate: certificate and CRL signing for a CA, digital signature for an EE.</source>
        <translation>Vuelva a emitir el certificado: firma de certificados y de CRL para una CA; firma digital para un EE.</translation>
    </message>
    <message>
        <source>Reissue the checklist for resources that the CA holds.</source>
        <translation>Vuelva a emitir la lista de comprobación para recursos que la CA posea.</translation>
    </message>
    <message>
        <source>Reissue the checklist with an EE certificate that lists its resources.</source>
        <translation>Vuelva a emitir la lista de comprobación con un certificado EE que enumere sus recursos.</translation>
    </message>
    <message>
        <source>Reissue the checklist with correct software.</source>
        <translation>Vuelva a emitir la lista de comprobación con software correcto.</translation>
    </message>
    <message>
        <source>Reissue the checklist with each file once, named in letters, digits, dot, underscore and hyphen.</source>
        <translation>Vuelva a emitir la lista de comprobación con cada archivo una sola vez y con un nombre formado por letras, dígitos, punto, guion bajo y guion.</translation>
    </message>
    <message>
        <source>Reissue the checklist without it, and hand it over outside of the repository.</source>
        <translation>Vuelva a emitir la lista de comprobación sin él y entréguela fuera del repositorio.</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the manifest URI in the CA&apos;s certificate; check which URI the parent certified.</source>
        <translation>Vuelva a emitir el manifiesto de modo que su certificado nombre el URI de manifiesto que figura en el certificado de la CA; compruebe qué URI certificó la CA superior.</translation>
    </message>
    <message>
        <source>Reissue the manifest with an EE certificate that inherits.</source>
        <translation>Vuelva a emitir el manifiesto con un certificado EE que herede los recursos.</translation>
    </message>
    <message>
        <source>Reissue the manifest with correct software.</source>
        <translation>Vuelva a emitir el manifiesto con software correcto.</translation>
    </message>
    <message>
        <source>Reissue the manifest with each file listed once, under a legal name.</source>
        <translation>Vuelva a emitir el manifiesto con cada archivo una sola vez y con un nombre permitido.</translation>
    </message>
    <message>
        <source>Reissue the manifest with one CRL on it.</source>
        <translation>Vuelva a emitir el manifiesto con una sola CRL.</translation>
    </message>
    <message>
        <source>Reissue the manifest with the CA&apos;s current CRL on it.</source>
        <translation>Vuelva a emitir el manifiesto con la CRL actual de la CA incluida en él.</translation>
    </message>
    <message>
        <source>Reissue the object so that it names the CA&apos;s current CRL.</source>
        <translation>Vuelva a emitir el objeto de modo que nombre la CRL actual de la CA.</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published; some relying parties refuse it as it is.</source>
        <translation>Vuelva a emitir el objeto de modo que su certificado nombre el lugar en el que está publicado; algunas partes que confían lo rechazan tal como está.</translation>
    </message>
    <message>
        <source>Reissue the object so that its current key is the trust anchor&apos;s own.</source>
        <translation>Vuelva a emitir el objeto de modo que su clave actual sea la de la propia ancla de confianza.</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate.</source>
        <translation>Vuelva a emitir el objeto con el certificado actual de la CA.</translation>
    </message>
    <message>
        <source>Reissue the object under the key of the CA that publishes it.</source>
        <translation>Vuelva a emitir el objeto con la clave de la CA que lo publica.</translation>
    </message>
    <message>
        <source>Reissue the object with an EE certificate that inherits.</source>
        <translation>Vuelva a emitir el objeto con un certificado EE que herede los recursos.</translation>
    </message>
    <message>
        <source>Reissue the object with correct software.</source>
        <translation>Vuelva a emitir el objeto con software correcto.</translation>
    </message>
    <message>
        <source>Reissue the object with the signing-time attribute only.</source>
        <translation>Vuelva a emitir el objeto únicamente con el atributo signing-time.</translation>
    </message>
    <message>
        <source>Reissue the object with what the keys&apos; trust anchor locators say.</source>
        <translation>Vuelva a emitir el objeto con lo que dicen los localizadores del ancla de confianza de las claves.</translation>
    </message>
    <message>
        <source>Reissue the object.</source>
        <translation>Vuelva a emitir el objeto.</translation>
    </message>
    <message>
        <source>Reissue the object; check that the CA signs with the key that its parent certified.</source>
        <translation>Vuelva a emitir el objeto; compruebe que la CA firma con la clave que certificó su CA superior.</translation>
    </message>
    <message>
        <source>Reissue the prefix list for an AS that the CA holds.</source>
        <translation>Vuelva a emitir la lista de prefijos para un AS que la CA posea.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with an EE certificate that lists exactly its AS.</source>
        <translation>Vuelva a emitir la lista de prefijos con un certificado EE que enumere exactamente su AS.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with correct software.</source>
        <translation>Vuelva a emitir la lista de prefijos con software correcto.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with each prefix once, in ascending order.</source>
        <translation>Vuelva a emitir la lista de prefijos con cada prefijo una sola vez y en orden ascendente.</translation>
    </message>
    <message>
        <source>Reissue the record with a vCard that begins with VERSION:4.0 and has FN.</source>
        <translation>Vuelva a emitir el registro con una vCard que empiece por VERSION:4.0 y contenga FN.</translation>
    </message>
    <message>
        <source>Reissue the record with an EE certificate that inherits.</source>
        <translation>Vuelva a emitir el registro con un certificado EE que herede los recursos.</translation>
    </message>
    <message>
        <source>Reissue the record with at least one of ADR, TEL and EMAIL.</source>
        <translation>Vuelva a emitir el registro con al menos una de las propiedades ADR, TEL y EMAIL.</translation>
    </message>
    <message>
        <source>Reissue the record with no other properties than VERSION, FN, ORG, ADR, TEL and EMAIL.</source>
        <translation>Vuelva a emitir el registro sin más propiedades que VERSION, FN, ORG, ADR, TEL y EMAIL.</translation>
    </message>
    <message>
        <source>Reissue the trust anchor certificate, signed with its own key.</source>
        <translation>Vuelva a emitir el certificado del ancla de confianza, firmado con su propia clave.</translation>
    </message>
    <message>
        <source>Renew the certificate and reissue what is signed under it.</source>
        <translation>Renueve el certificado y vuelva a emitir lo que está firmado con él.</translation>
    </message>
    <message>
        <source>Renew the identity certificate of your CA software, and exchange the messages anew.</source>
        <translation>Renueve el certificado de identidad de su software de CA e intercambie de nuevo los mensajes.</translation>
    </message>
    <message>
        <source>Renew the web server&apos;s certificate, and serve the whole chain.</source>
        <translation>Renueve el certificado del servidor web y sirva la cadena completa.</translation>
    </message>
    <message>
        <source>Roll the CA&apos;s key: the CRLs of the new key count anew.</source>
        <translation>Cambie la clave de la CA: las CRL de la clave nueva se numeran desde el principio.</translation>
    </message>
    <message>
        <source>Seen through another validator, which tells whether the CA is functional, and nothing about its endpoints or whether it is complete.</source>
        <translation>Visto a través de otro validador, que indica si la CA es funcional, pero nada acerca de sus puntos de acceso ni de si está completa.</translation>
    </message>
    <message>
        <source>Serve notification, snapshots and deltas from one scheme, host and port.</source>
        <translation>Sirva la notificación, las instantáneas y los deltas desde un mismo esquema, host y puerto.</translation>
    </message>
    <message>
        <source>Shorten the chain of delegations.</source>
        <translation>Acorte la cadena de delegaciones.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the CRL.</source>
        <translation>Sincronice el reloj de la CA (NTP) y vuelva a emitir la CRL.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the manifest.</source>
        <translation>Sincronice el reloj de la CA (NTP) y vuelva a emitir el manifiesto.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue.</source>
        <translation>Sincronice el reloj de la CA (NTP) y vuelva a emitir.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each CRL with the time of its issue.</source>
        <translation>Sincronice el reloj de la CA (NTP) y emita cada CRL con la hora de su emisión.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each manifest with the time of its issue.</source>
        <translation>Sincronice el reloj de la CA (NTP) y emita cada manifiesto con la hora de su emisión.</translation>
    </message>
    <message>
        <source>Synchronise the clock (NTP) of your CA software&apos;s host, and write the message anew.</source>
        <translation>Sincronice el reloj (NTP) del host de su software de CA y escriba de nuevo el mensaje.</translation>
    </message>
    <message>
        <source>Tell the registry: a CA issues an unreasonable number of certificates.</source>
        <translation>Informe al registro: una CA emite una cantidad desproporcionada de certificados.</translation>
    </message>
    <message>
        <source>The ASPA is about a customer AS that its own certificate does not hold.</source>
        <translation>El ASPA se refiere a un AS de cliente que su propio certificado no posee.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>El certificado del ASPA contiene direcciones IP, hereda recursos o carece de números AS.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s content does not follow the profile.</source>
        <translation>El contenido del ASPA no se ajusta al perfil.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s providers are not in strictly ascending order, or include the customer, or AS0 beside others.</source>
        <translation>Los proveedores del ASPA no están en orden estrictamente ascendente, o incluyen al cliente, o AS0 junto a otros.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message has expired.</source>
        <translation>El certificado BPKI de un mensaje de configuración inicial ha caducado.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message is not self-signed, so that some software may not take it as a trust anchor.</source>
        <translation>El certificado BPKI de un mensaje de configuración inicial no es autofirmado, por lo que algunos programas pueden no aceptarlo como ancla de confianza.</translation>
    </message>
    <message>
        <source>The CA has several ASPAs of one customer AS, with different providers: relying parties take them together, and while one changes they see something else.</source>
        <translation>La CA tiene varios ASPA del mismo AS de cliente, con proveedores distintos: las partes que confían los consideran en conjunto y, mientras cambia uno de ellos, ven otra cosa.</translation>
    </message>
    <message>
        <source>The CA is down for some vantages and not for all.</source>
        <translation>La CA está caída para algunos puntos de observación, pero no para todos.</translation>
    </message>
    <message>
        <source>The CRL distribution point is absent, malformed, or in a self-signed certificate.</source>
        <translation>El punto de distribución de la CRL falta, está mal formado o figura en un certificado autofirmado.</translation>
    </message>
    <message>
        <source>The CRL does not follow the profile.</source>
        <translation>La CRL no se ajusta al perfil.</translation>
    </message>
    <message>
        <source>The CRL has a lower number than an earlier one; relying parties do not mind (RFC 9829).</source>
        <translation>La CRL tiene un número inferior al de una anterior; a las partes que confían no les afecta (RFC 9829).</translation>
    </message>
    <message>
        <source>The CRL has an empty list of revoked certificates where it should have none.</source>
        <translation>La CRL contiene una lista vacía de certificados revocados, cuando no debería contener ninguna.</translation>
    </message>
    <message>
        <source>The CRL has the largest possible number.</source>
        <translation>La CRL tiene el número más alto posible.</translation>
    </message>
    <message>
        <source>The CRL on the manifest is not published.</source>
        <translation>La CRL incluida en el manifiesto no está publicada.</translation>
    </message>
    <message>
        <source>The CRL that the manifest&apos;s certificate names is not on the manifest.</source>
        <translation>La CRL que nombra el certificado del manifiesto no figura en el manifiesto.</translation>
    </message>
    <message>
        <source>The CRL&apos;s issuer or authority key identifier is not that of the CA.</source>
        <translation>El emisor o el identificador de clave de la autoridad de la CRL no es el de la CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s nextUpdate has passed.</source>
        <translation>El nextUpdate de la CRL ya ha pasado.</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify with the CA&apos;s key.</source>
        <translation>La firma de la CRL no se verifica con la clave de la CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate is earlier than that of the CRL before, although its number is higher.</source>
        <translation>El thisUpdate de la CRL es anterior al de la CRL precedente, aunque su número es mayor.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate lies in the future.</source>
        <translation>El thisUpdate de la CRL está en el futuro.</translation>
    </message>
    <message>
        <source>The Ghostbusters record names no way to contact anyone.</source>
        <translation>El registro Ghostbusters no nombra ninguna forma de contactar con alguien.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s certificate does not inherit its resources.</source>
        <translation>El certificado del registro Ghostbusters no hereda sus recursos.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard has a property that the profile does not allow.</source>
        <translation>La vCard del registro Ghostbusters contiene una propiedad que el perfil no permite.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard is not of version 4.0 or has no name.</source>
        <translation>La vCard del registro Ghostbusters no es de la versión 4.0 o no tiene nombre.</translation>
    </message>
    <message>
        <source>The ROA has a prefix that its own certificate does not hold.</source>
        <translation>El ROA contiene un prefijo que su propio certificado no posee.</translation>
    </message>
    <message>
        <source>The ROA&apos;s certificate holds AS resources, inherits, or lacks IP addresses.</source>
        <translation>El certificado del ROA contiene recursos AS, hereda recursos o carece de direcciones IP.</translation>
    </message>
    <message>
        <source>The ROA&apos;s content does not follow the profile.</source>
        <translation>El contenido del ROA no se ajusta al perfil.</translation>
    </message>
    <message>
        <source>The TLS handshake failed or the server&apos;s certificate was not accepted.</source>
        <translation>El establecimiento de la conexión TLS falló o no se aceptó el certificado del servidor.</translation>
    </message>
    <message>
        <source>The authority information access is absent or names no rsync URI.</source>
        <translation>El acceso a la información de la autoridad falta o no nombra ningún URI rsync.</translation>
    </message>
    <message>
        <source>The authority key identifier is absent or is not the issuer&apos;s key identifier.</source>
        <translation>El identificador de clave de la autoridad falta o no es el identificador de clave del emisor.</translation>
    </message>
    <message>
        <source>The certificate claims resources that its issuer does not hold.</source>
        <translation>El certificado declara recursos que su emisor no posee.</translation>
    </message>
    <message>
        <source>The certificate claims resources that the local constraints do not let this trust anchor speak of.</source>
        <translation>El certificado declara recursos sobre los que las restricciones locales no permiten que se pronuncie esta ancla de confianza.</translation>
    </message>
    <message>
        <source>The certificate has a critical extension that the profile does not know.</source>
        <translation>El certificado contiene una extensión crítica que el perfil no conoce.</translation>
    </message>
    <message>
        <source>The certificate has an extended key usage that its kind must not have.</source>
        <translation>El certificado tiene un uso extendido de clave que este tipo de certificado no debe tener.</translation>
    </message>
    <message>
        <source>The certificate has an extension that the profile does not allow.</source>
        <translation>El certificado contiene una extensión que el perfil no permite.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>El certificado ha caducado.</translation>
    </message>
    <message>
        <source>The certificate has the same extension twice.</source>
        <translation>El certificado contiene dos veces la misma extensión.</translation>
    </message>
    <message>
        <source>The certificate holds its resources in the extensions of RFC 8360, which relying parties do not process.</source>
        <translation>El certificado lleva sus recursos en las extensiones de la RFC 8360, que las partes que confían no procesan.</translation>
    </message>
    <message>
        <source>The certificate holds no resources, or they are not in canonical form.</source>
        <translation>El certificado no contiene recursos, o estos no están en forma canónica.</translation>
    </message>
    <message>
        <source>The certificate is not of X.509 version 3.</source>
        <translation>El certificado no es X.509 versión 3.</translation>
    </message>
    <message>
        <source>The certificate is not signed by the algorithm sha256WithRSAEncryption.</source>
        <translation>El certificado no está firmado con el algoritmo sha256WithRSAEncryption.</translation>
    </message>
    <message>
        <source>The certificate is on its issuer&apos;s CRL.</source>
        <translation>El certificado figura en la CRL de su emisor.</translation>
    </message>
    <message>
        <source>The certificate points to another CRL than the manifest&apos;s.</source>
        <translation>El certificado apunta a una CRL distinta de la del manifiesto.</translation>
    </message>
    <message>
        <source>The certificate policy is absent or is not the one for IP addresses and AS numbers.</source>
        <translation>La política de certificado falta o no es la correspondiente a direcciones IP y números AS.</translation>
    </message>
    <message>
        <source>The certificate&apos;s public key is not RSA with 2048 bits and exponent 65537.</source>
        <translation>La clave pública del certificado no es RSA de 2048 bits con exponente 65537.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature does not verify with the issuer&apos;s key.</source>
        <translation>La firma del certificado no se verifica con la clave del emisor.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity ends before it begins.</source>
        <translation>La validez del certificado termina antes de empezar.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity has not begun.</source>
        <translation>La validez del certificado aún no ha comenzado.</translation>
    </message>
    <message>
        <source>The chain of CA certificates is longer than the limit.</source>
        <translation>La cadena de certificados de CA supera el límite de longitud.</translation>
    </message>
    <message>
        <source>The content type is not what the file&apos;s name says.</source>
        <translation>El tipo de contenido no es el que indica el nombre del archivo.</translation>
    </message>
    <message>
        <source>The current key in the trust anchor key object is not the key of the trust anchor that issued it.</source>
        <translation>La clave actual del objeto de claves del ancla de confianza no es la clave del ancla de confianza que lo emitió.</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial.</source>
        <translation>Los deltas que enumera la notificación no son contiguos o no terminan en su número de serie.</translation>
    </message>
    <message>
        <source>The host&apos;s name resolves to addresses that are not for the public Internet.</source>
        <translation>El nombre del host se resuelve a direcciones que no son para la Internet pública.</translation>
    </message>
    <message>
        <source>The issuer&apos;s name is not the subject name of the CA.</source>
        <translation>El nombre del emisor no es el nombre de sujeto de la CA.</translation>
    </message>
    <message>
        <source>The manifest has a lower number than an earlier one: relying parties that know the earlier one keep to it.</source>
        <translation>El manifiesto tiene un número inferior al de uno anterior: las partes que confían que conocen el anterior siguen utilizándolo.</translation>
    </message>
    <message>
        <source>The manifest has a new file name, and its number started anew.</source>
        <translation>El manifiesto tiene un nombre de archivo nuevo y su numeración ha vuelto a empezar.</translation>
    </message>
    <message>
        <source>The manifest has the largest possible number, so that no other can follow it under this file name.</source>
        <translation>El manifiesto tiene el número más alto posible, de modo que ningún otro puede seguirle con este nombre de archivo.</translation>
    </message>
    <message>
        <source>The manifest lists a CRL that is not the CA&apos;s own current one.</source>
        <translation>El manifiesto incluye una CRL que no es la CRL actual de la propia CA.</translation>
    </message>
    <message>
        <source>The manifest lists a signed checklist, which must not be published in a repository.</source>
        <translation>El manifiesto incluye una lista de comprobación firmada, que no debe publicarse en un repositorio.</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice.</source>
        <translation>El manifiesto incluye un nombre de archivo no permitido, o el mismo nombre dos veces.</translation>
    </message>
    <message>
        <source>The manifest named by the CA certificate is not published.</source>
        <translation>El manifiesto que nombra el certificado de la CA no está publicado.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate does not inherit its resources.</source>
        <translation>El certificado del manifiesto no hereda sus recursos.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate names another location than the CA&apos;s certificate does: relying parties take that for a failed fetch.</source>
        <translation>El certificado del manifiesto nombra una ubicación distinta de la que nombra el certificado de la CA: las partes que confían lo consideran una obtención fallida.</translation>
    </message>
    <message>
        <source>The manifest&apos;s content does not follow the profile.</source>
        <translation>El contenido del manifiesto no se ajusta al perfil.</translation>
    </message>
    <message>
        <source>The manifest&apos;s nextUpdate has passed.</source>
        <translation>El nextUpdate del manifiesto ya ha pasado.</translation>
    </message>
    <message>
        <source>The manifest&apos;s number is more than one above that of the manifest seen before.</source>
        <translation>El número del manifiesto supera en más de uno al del manifiesto visto antes.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate is not later than that of the manifest before: relying parties that know the earlier one keep to it.</source>
        <translation>El thisUpdate del manifiesto no es posterior al del manifiesto precedente: las partes que confían que conocen el anterior siguen utilizándolo.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate lies in the future.</source>
        <translation>El thisUpdate del manifiesto está en el futuro.</translation>
    </message>
    <message>
        <source>The message digest is not the SHA-256 of the content.</source>
        <translation>El resumen del mensaje no es el SHA-256 del contenido.</translation>
    </message>
    <message>
        <source>The name of the publication point&apos;s host does not resolve.</source>
        <translation>El nombre del host del punto de publicación no se resuelve.</translation>
    </message>
    <message>
        <source>The object does not follow the template for signed objects.</source>
        <translation>El objeto no se ajusta a la plantilla de los objetos firmados.</translation>
    </message>
    <message>
        <source>The object is encoded in BER where DER is required.</source>
        <translation>El objeto está codificado en BER, cuando se exige DER.</translation>
    </message>
    <message>
        <source>The object&apos;s signature does not verify with the key of its certificate.</source>
        <translation>La firma del objeto no se verifica con la clave de su certificado.</translation>
    </message>
    <message>
        <source>The parent publishes no certificate for this CA.</source>
        <translation>La CA superior no publica ningún certificado para esta CA.</translation>
    </message>
    <message>
        <source>The publication point did not answer in time.</source>
        <translation>El punto de publicación no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The publication point sent more than any sound repository holds.</source>
        <translation>El punto de publicación envió más de lo que contiene cualquier repositorio razonable.</translation>
    </message>
    <message>
        <source>The repository of the CA&apos;s publication point could not be fetched.</source>
        <translation>No se pudo obtener el repositorio del punto de publicación de la CA.</translation>
    </message>
    <message>
        <source>The router certificate has a subject information access.</source>
        <translation>El certificado de router tiene un acceso a la información del sujeto.</translation>
    </message>
    <message>
        <source>The router certificate holds IP addresses.</source>
        <translation>El certificado de router contiene direcciones IP.</translation>
    </message>
    <message>
        <source>The router certificate lacks the extended key usage of BGPsec routers.</source>
        <translation>El certificado de router carece del uso extendido de clave de los routers BGPsec.</translation>
    </message>
    <message>
        <source>The router certificate lists no AS numbers, or inherits them.</source>
        <translation>El certificado de router no enumera números AS, o los hereda.</translation>
    </message>
    <message>
        <source>The router certificate&apos;s public key is not a point of the curve P-256.</source>
        <translation>La clave pública del certificado de router no es un punto de la curva P-256.</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder.</source>
        <translation>El daemon rsync no entregó la carpeta.</translation>
    </message>
    <message>
        <source>The same CA was met before in this tree and is judged only once.</source>
        <translation>Esta misma CA ya apareció antes en este árbol y se evalúa una sola vez.</translation>
    </message>
    <message>
        <source>The serial of the notification went backwards within one session.</source>
        <translation>El número de serie de la notificación retrocedió dentro de una misma sesión.</translation>
    </message>
    <message>
        <source>The signed checklist has a file name that is not portable, or lists a file twice.</source>
        <translation>La lista de comprobación firmada contiene un nombre de archivo que no es portable, o incluye un archivo dos veces.</translation>
    </message>
    <message>
        <source>The signed checklist is signed with resources that its own certificate does not hold.</source>
        <translation>La lista de comprobación firmada está firmada con recursos que su propio certificado no posee.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate has a subject information access, although checklists are not published in repositories.</source>
        <translation>El certificado de la lista de comprobación firmada tiene un acceso a la información del sujeto, aunque las listas de comprobación no se publican en repositorios.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate lacks resources or inherits them.</source>
        <translation>El certificado de la lista de comprobación firmada carece de recursos o los hereda.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s content does not follow the profile.</source>
        <translation>El contenido de la lista de comprobación firmada no se ajusta al perfil.</translation>
    </message>
    <message>
        <source>The signed prefix list is about an AS that its own certificate does not hold.</source>
        <translation>La lista de prefijos firmada se refiere a un AS que su propio certificado no posee.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>El certificado de la lista de prefijos firmada contiene direcciones IP, hereda recursos o carece de números AS.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s content does not follow the profile.</source>
        <translation>El contenido de la lista de prefijos firmada no se ajusta al perfil.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s prefixes are not in ascending order, or one is given twice.</source>
        <translation>Los prefijos de la lista de prefijos firmada no están en orden ascendente, o alguno aparece dos veces.</translation>
    </message>
    <message>
        <source>The signedObject location in the object&apos;s certificate is not where the object is published.</source>
        <translation>La ubicación signedObject que figura en el certificado del objeto no es aquella en la que el objeto está publicado.</translation>
    </message>
    <message>
        <source>The signing-time attribute is absent, or binary-signing-time is used.</source>
        <translation>Falta el atributo signing-time, o se utiliza binary-signing-time.</translation>
    </message>
    <message>
        <source>The subject information access lacks what its kind of certificate must name, or is malformed.</source>
        <translation>El acceso a la información del sujeto no contiene lo que este tipo de certificado debe nombrar, o está mal formado.</translation>
    </message>
    <message>
        <source>The subject key identifier is absent or is not the SHA-1 of the public key.</source>
        <translation>El identificador de clave del sujeto falta o no es el SHA-1 de la clave pública.</translation>
    </message>
    <message>
        <source>The tree holds more CAs than the limit; the rest was not judged.</source>
        <translation>El árbol contiene más CA que las permitidas por el límite; las restantes no se evaluaron.</translation>
    </message>
    <message>
        <source>The trust anchor certificate inherits resources, although it has no issuer.</source>
        <translation>El certificado del ancla de confianza hereda recursos, aunque no tiene emisor.</translation>
    </message>
    <message>
        <source>The trust anchor certificate is not self-signed.</source>
        <translation>El certificado del ancla de confianza no es autofirmado.</translation>
    </message>
    <message>
        <source>The trust anchor certificate&apos;s public key is not the one in the TAL.</source>
        <translation>La clave pública del certificado del ancla de confianza no es la que figura en el TAL.</translation>
    </message>
    <message>
        <source>The trust anchor key object names a key without usable URIs, or one that is not RSA with 2048 bits.</source>
        <translation>El objeto de claves del ancla de confianza nombra una clave sin URI utilizables, o una que no es RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s certificate does not inherit its resources.</source>
        <translation>El certificado del objeto de claves del ancla de confianza no hereda sus recursos.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s content does not follow the profile.</source>
        <translation>El contenido del objeto de claves del ancla de confianza no se ajusta al perfil.</translation>
    </message>
    <message>
        <source>The trust anchor locator does not follow its format.</source>
        <translation>El localizador del ancla de confianza no se ajusta a su formato.</translation>
    </message>
    <message>
        <source>The validity of the BPKI certificate of a setup message has not begun.</source>
        <translation>La validez del certificado BPKI de un mensaje de configuración inicial aún no ha comenzado.</translation>
    </message>
    <message>
        <source>The web server did not give the file.</source>
        <translation>El servidor web no entregó el archivo.</translation>
    </message>
    <message>
        <source>Update your CA software; most others read the message as it is.</source>
        <translation>Actualice su software de CA; la mayoría de los demás programas leen el mensaje tal como está.</translation>
    </message>
    <message>
        <source>Use PrintableString in issuer and subject names.</source>
        <translation>Utilice PrintableString en los nombres del emisor y del sujeto.</translation>
    </message>
    <message>
        <source>What a setup message carries as its BPKI certificate is no X.509 certificate.</source>
        <translation>Lo que un mensaje de configuración inicial lleva como certificado BPKI no es un certificado X.509.</translation>
    </message>
    <message>
        <source>Withdraw the checklist, and hand it over to whom it is for.</source>
        <translation>Retire la lista de comprobación y entréguela a su destinatario.</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it under a new certificate.</source>
        <translation>Retire el objeto o vuelva a emitirlo con un certificado nuevo.</translation>
    </message>
    <message>
        <source>Withdraw the object.</source>
        <translation>Retire el objeto.</translation>
    </message>
    <message>
        <source>Withdraw whichever of the two ROAs is not meant.</source>
        <translation>Retire el que no corresponda de los dos ROA.</translation>
    </message>
    <message>
        <source>Write snapshot and delta files before the notification, and never change them; check caches and CDN for stale copies.</source>
        <translation>Escriba los archivos de instantánea y de delta antes que la notificación y no los modifique nunca; compruebe si hay copias obsoletas en las cachés y en la CDN.</translation>
    </message>
    <message>
        <source>Write the TAL as URIs, an empty line, and the base64 of the trust anchor&apos;s public key.</source>
        <translation>Escriba el TAL como una lista de URI, una línea vacía y la clave pública del ancla de confianza en base64.</translation>
    </message>
</context>
<context>
    <name>narrative</name>
    <message>
        <source>, times %1% for severity (%2)</source>
        <translation>, plazos al %1% por la gravedad (%2)</translation>
    </message>
    <message>
        <source>, watch only</source>
        <translation>, solo observación</translation>
    </message>
    <message>
        <source>, signed</source>
        <translation>, firmado</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>caso abierto</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>reloj detenido</translation>
    </message>
    <message>
        <source>clock runs again</source>
        <translation>el reloj corre de nuevo</translation>
    </message>
    <message>
        <source>trouble gone for now</source>
        <translation>problema desaparecido por ahora</translation>
    </message>
    <message>
        <source>trouble back</source>
        <translation>el problema ha vuelto</translation>
    </message>
    <message>
        <source>step {step} due</source>
        <translation>vence el paso {step}</translation>
    </message>
    <message>
        <source>step {step} overdue</source>
        <translation>paso {step} atrasado</translation>
    </message>
    <message>
        <source>step {step} held back</source>
        <translation>paso {step} retenido</translation>
    </message>
    <message>
        <source>step {step} done</source>
        <translation>paso {step} hecho</translation>
    </message>
    <message>
        <source>notice delivered</source>
        <translation>aviso entregado</translation>
    </message>
    <message>
        <source>step {step} proposed, waiting for approval</source>
        <translation>paso {step} propuesto, a la espera de aprobación</translation>
    </message>
    <message>
        <source>proposal of {step} withdrawn</source>
        <translation>propuesta de {step} retirada</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acusado recibo</translation>
    </message>
    <message>
        <source>held for {kind} until {until}</source>
        <translation>en espera por {kind} hasta {until}</translation>
    </message>
    <message>
        <source>hold released</source>
        <translation>espera levantada</translation>
    </message>
    <message>
        <source>corroboration waived</source>
        <translation>corroboración dispensada</translation>
    </message>
    <message>
        <source>impact of {step} reviewed</source>
        <translation>efecto de {step} revisado</translation>
    </message>
    <message>
        <source>step {step} approved</source>
        <translation>paso {step} aprobado</translation>
    </message>
    <message>
        <source>step {step} has all approvals</source>
        <translation>el paso {step} tiene todas las aprobaciones</translation>
    </message>
    <message>
        <source>step {step} rejected</source>
        <translation>paso {step} rechazado</translation>
    </message>
    <message>
        <source>case resolved</source>
        <translation>caso resuelto</translation>
    </message>
    <message>
        <source>case reopened</source>
        <translation>caso reabierto</translation>
    </message>
    <message>
        <source>case superseded by {by_case}</source>
        <translation>caso sustituido por {by_case}</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>caso cerrado</translation>
    </message>
    <message>
        <source>watch only: step {step} would have fallen due</source>
        <translation>solo observación: habría vencido el paso {step}</translation>
    </message>
    <message>
        <source>policy mode is now {mode}</source>
        <translation>el modo de la política es ahora {mode}</translation>
    </message>
    <message>
        <source>repository {repository} is to blame, incident {incident}</source>
        <translation>la causa es el repositorio {repository}, incidente {incident}</translation>
    </message>
    <message>
        <source>repository incident {incident} over for this CA</source>
        <translation>incidente de repositorio {incident} terminado para esta CA</translation>
    </message>
    <message>
        <source>approval of {step} by {approver} expired</source>
        <translation>caducó la aprobación de {step} por {approver}</translation>
    </message>
    <message>
        <source>step {step} carried out outside this program</source>
        <translation>paso {step} ejecutado fuera de este programa</translation>
    </message>
    <message>
        <source>step {step} verified, the CA is {stage}</source>
        <translation>paso {step} verificado, la CA está en {stage}</translation>
    </message>
    <message>
        <source>the CA is {stage}</source>
        <translation>la CA está en {stage}</translation>
    </message>
    <message>
        <source>%1  %2, by %3</source>
        <translation>%1  %2, por %3</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>delegated CA does not work</source>
        <translation>la CA delegada no funciona</translation>
    </message>
    <message>
        <source>delegated CA fails and recovers again and again</source>
        <translation>la CA delegada falla y se recupera una y otra vez</translation>
    </message>
    <message>
        <source>delegated CA works only in part</source>
        <translation>la CA delegada funciona solo en parte</translation>
    </message>
    <message>
        <source>delegated CA answers too slowly</source>
        <translation>la CA delegada responde con demasiada lentitud</translation>
    </message>
    <message>
        <source>delegated CA works</source>
        <translation>la CA delegada funciona</translation>
    </message>
    <message>
        <source>planned end of the delegated CA</source>
        <translation>fin previsto de la CA delegada</translation>
    </message>
    <message>
        <source>the manifest is not renewed in time</source>
        <translation>el manifiesto no se renueva a tiempo</translation>
    </message>
    <message>
        <source>what is published does not match the manifest, or differs between RRDP and rsync</source>
        <translation>lo publicado no coincide con el manifiesto, o difiere entre RRDP y rsync</translation>
    </message>
    <message>
        <source>a clock is wrong</source>
        <translation>un reloj no está en hora</translation>
    </message>
    <message>
        <source>objects are malformed</source>
        <translation>hay objetos mal formados</translation>
    </message>
    <message>
        <source>objects are reissued too often</source>
        <translation>los objetos se vuelven a emitir con demasiada frecuencia</translation>
    </message>
    <message>
        <source>very many objects change at once</source>
        <translation>cambian muchísimos objetos a la vez</translation>
    </message>
    <message>
        <source>ROAs or ASPAs come and go</source>
        <translation>aparecen y desaparecen ROA o ASPA</translation>
    </message>
    <message>
        <source>objects end soon and are not renewed</source>
        <translation>hay objetos que vencen pronto y no se renuevan</translation>
    </message>
    <message>
        <source>the RRDP files do not fit together</source>
        <translation>los archivos RRDP no concuerdan entre sí</translation>
    </message>
    <message>
        <source>the repository is not available often enough</source>
        <translation>el repositorio no está disponible con la frecuencia suficiente</translation>
    </message>
    <message>
        <source>there was no valid manifest for too long</source>
        <translation>durante demasiado tiempo no hubo un manifiesto válido</translation>
    </message>
    <message>
        <source>the manifest is renewed too often</source>
        <translation>el manifiesto se renueva con demasiada frecuencia</translation>
    </message>
    <message>
        <source>files do not have the hash that the manifest states</source>
        <translation>hay archivos que no tienen el hash que indica el manifiesto</translation>
    </message>
    <message>
        <source>the manifest number went backwards</source>
        <translation>el número del manifiesto retrocedió</translation>
    </message>
    <message>
        <source>RRDP points to another server</source>
        <translation>RRDP apunta a otro servidor</translation>
    </message>
    <message>
        <source>a measured value is outside its limit</source>
        <translation>un valor medido está fuera de su límite</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>conexión TCP</translation>
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
        <translation>manifiesto</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objetos</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>our staff are alerted</source>
        <translation>se avisa a nuestro personal</translation>
    </message>
    <message>
        <source>our staff were alerted</source>
        <translation>se avisó a nuestro personal</translation>
    </message>
    <message>
        <source>Please have a look</source>
        <translation>Le rogamos que lo revise</translation>
    </message>
    <message>
        <source>we send a first, friendly letter</source>
        <translation>enviamos una primera carta cordial</translation>
    </message>
    <message>
        <source>we sent a first, friendly letter</source>
        <translation>se envió una primera carta cordial</translation>
    </message>
    <message>
        <source>Formal notice</source>
        <translation>Notificación formal</translation>
    </message>
    <message>
        <source>we send a formal notice</source>
        <translation>enviamos una notificación formal</translation>
    </message>
    <message>
        <source>we sent a formal notice</source>
        <translation>se envió una notificación formal</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>we send a reminder</source>
        <translation>enviamos un recordatorio</translation>
    </message>
    <message>
        <source>we sent a reminder</source>
        <translation>se envió un recordatorio</translation>
    </message>
    <message>
        <source>Warning before public listing</source>
        <translation>Aviso previo a la publicación en la lista</translation>
    </message>
    <message>
        <source>we send a warning before public listing</source>
        <translation>enviamos un aviso previo a la publicación en la lista</translation>
    </message>
    <message>
        <source>we sent a warning before public listing</source>
        <translation>se envió un aviso previo a la publicación en la lista</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>Inclusión en la lista pública</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>se solicita a nuestro personal que incluya la CA en nuestra lista pública; debe aprobarlo %n persona</numerusform>
            <numerusform>se solicita a nuestro personal que incluya la CA en nuestra lista pública; deben aprobarlo %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>se solicitó a nuestro personal que incluyera la CA en nuestra lista pública; debe aprobarlo %n persona</numerusform>
            <numerusform>se solicitó a nuestro personal que incluyera la CA en nuestra lista pública; deben aprobarlo %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>the CA was named in our public list</source>
        <translation>la CA se incluyó en nuestra lista pública</translation>
    </message>
    <message>
        <source>Final warning</source>
        <translation>Último aviso</translation>
    </message>
    <message>
        <source>we send a final warning</source>
        <translation>enviamos un último aviso</translation>
    </message>
    <message>
        <source>we sent a final warning</source>
        <translation>se envió un último aviso</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>Suspensión propuesta</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>se solicita a nuestro personal que suspenda el certificado; debe aprobarlo %n persona</numerusform>
            <numerusform>se solicita a nuestro personal que suspenda el certificado; deben aprobarlo %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>se solicitó a nuestro personal que suspendiera el certificado; debe aprobarlo %n persona</numerusform>
            <numerusform>se solicitó a nuestro personal que suspendiera el certificado; deben aprobarlo %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>the suspension was approved</source>
        <translation>se aprobó la suspensión</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Revocación propuesta</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>se solicita a nuestro personal que revoque el certificado; debe aprobarlo %n persona</numerusform>
            <numerusform>se solicita a nuestro personal que revoque el certificado; deben aprobarlo %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>se solicitó a nuestro personal que revocara el certificado; debe aprobarlo %n persona</numerusform>
            <numerusform>se solicitó a nuestro personal que revocara el certificado; deben aprobarlo %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>the revocation was approved</source>
        <translation>se aprobó la revocación</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Reinstatement</source>
        <translation>Restablecimiento</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>Repository fails</source>
        <translation>Falla el repositorio</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin previsto</translation>
    </message>
    <message>
        <source>we write to you about the planned end</source>
        <translation>le escribimos sobre el fin previsto</translation>
    </message>
    <message>
        <source>we wrote to you about the planned end</source>
        <translation>se le escribió sobre el fin previsto</translation>
    </message>
    <message>
        <source>the problem was confirmed and this case was opened</source>
        <translation>se confirmó el problema y se abrió este expediente</translation>
    </message>
    <message>
        <source>the problem came back and this case was opened again</source>
        <translation>el problema volvió y este expediente se abrió de nuevo</translation>
    </message>
    <message>
        <source>the case was closed: the CA worked again</source>
        <translation>se cerró el expediente: la CA volvió a funcionar</translation>
    </message>
    <message>
        <source>the announced end was put on record</source>
        <translation>se registró el fin anunciado</translation>
    </message>
    <message>
        <source>the certificate was suspended</source>
        <translation>se suspendió el certificado</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>se revocó el certificado</translation>
    </message>
    <message>
        <source>the CA was reinstated</source>
        <translation>se restableció la CA</translation>
    </message>
    <message>
        <source>ROA</source>
        <translation>ROA</translation>
    </message>
    <message>
        <source>certificate of the CA</source>
        <translation>certificado de la CA</translation>
    </message>
    <message>
        <source>other object</source>
        <translation>otro objeto</translation>
    </message>
    <message numerus="yes">
        <source>It changed %n time(s) within the last 72 hours.</source>
        <translation>
            <numerusform>Cambió %n vez en las últimas 72 horas.</numerusform>
            <numerusform>Cambió %n veces en las últimas 72 horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The manifest lists %n object(s).</source>
        <translation>
            <numerusform>El manifiesto enumera %n objeto.</numerusform>
            <numerusform>El manifiesto enumera %n objetos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them are %n ROA(s).</source>
        <translation>
            <numerusform>Entre ellos hay %n ROA.</numerusform>
            <numerusform>Entre ellos hay %n ROA.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of them ends within %n day(s).</source>
        <translation>
            <numerusform>El primero de ellos vence en un plazo de %n día.</numerusform>
            <numerusform>El primero de ellos vence en un plazo de %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) cannot be used because of it.</source>
        <translation>
            <numerusform>Por su causa no se puede utilizar %n CA delegada.</numerusform>
            <numerusform>Por su causa no se pueden utilizar %n CA delegadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %n more object(s).</source>
        <translation>
            <numerusform>Lo mismo ocurre con %n objeto más.</numerusform>
            <numerusform>Lo mismo ocurre con %n objetos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You run %n delegated CA(s) that need your attention.</source>
        <translation>
            <numerusform>Usted opera %n CA delegada que requiere su atención.</numerusform>
            <numerusform>Usted opera %n CA delegadas que requieren su atención.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s)</source>
        <translation>
            <numerusform>%n CA delegada</numerusform>
            <numerusform>%n CA delegadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have approved it so far.</source>
        <translation>
            <numerusform>Hasta ahora la ha aprobado %n persona.</numerusform>
            <numerusform>Hasta ahora la han aprobado %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs the approval of %n person(s).</source>
        <translation>
            <numerusform>Requiere la aprobación de %n persona.</numerusform>
            <numerusform>Requiere la aprobación de %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have tried %n time(s).</source>
        <translation>
            <numerusform>Lo hemos intentado %n vez.</numerusform>
            <numerusform>Lo hemos intentado %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) turned worse in one round.</source>
        <translation>
            <numerusform>%n CA delegada empeoró en una sola ronda.</numerusform>
            <numerusform>%n CA delegadas empeoraron en una sola ronda.</numerusform>
        </translation>
    </message>
    <message>
        <source>A current manifest and CRL last validated on {{last_functional}}.</source>
        <translation>La última validación de un manifiesto y una CRL vigentes fue el {{last_functional}}.</translation>
    </message>
    <message>
        <source>A current manifest and CRL validated from: {{working_from}}.</source>
        <translation>Se validaron un manifiesto y una CRL vigentes desde: {{working_from}}.</translation>
    </message>
    <message>
        <source>A guard has stopped all enforcement: {{staff_what}}.</source>
        <translation>Una salvaguarda ha detenido todos los procedimientos: {{staff_what}}.</translation>
    </message>
    <message>
        <source>A notice to the operator of the delegated CA &quot;{{ca}}&quot; could not be delivered: kind {{staff_notice_kind}}, number {{staff_notice_id}}.</source>
        <translation>No se pudo entregar una notificación al operador de la CA delegada «{{ca}}»: tipo {{staff_notice_kind}}, número {{staff_notice_id}}.</translation>
    </message>
    <message>
        <source>A repository that you run cannot be used</source>
        <translation>Un repositorio que usted opera no se puede utilizar</translation>
    </message>
    <message>
        <source>A suspension can be undone. Repair the CA first, keep it running, and then ask us to reinstate it.</source>
        <translation>Una suspensión se puede revertir. Repare primero la CA, manténgala en funcionamiento y, después, pídanos que la restablezcamos.</translation>
    </message>
    <message>
        <source>A suspension takes away the effect of everything that this CA and the CAs below it have signed, until the CA works again and is reinstated.</source>
        <translation>Una suspensión deja sin efecto todo lo que han firmado esta CA y las CA que dependen de ella, hasta que la CA vuelva a funcionar y sea restablecida.</translation>
    </message>
    <message>
        <source>Alert: a guard has stopped enforcement</source>
        <translation>Alerta: una salvaguarda ha detenido los procedimientos</translation>
    </message>
    <message>
        <source>Alert: a notice could not be delivered</source>
        <translation>Alerta: no se pudo entregar una notificación</translation>
    </message>
    <message>
        <source>Alert: a proposal waits for approval</source>
        <translation>Alerta: una propuesta espera aprobación</translation>
    </message>
    <message>
        <source>Alert: {{summary}}</source>
        <translation>Alerta: {{summary}}</translation>
    </message>
    <message>
        <source>All of them, and since when</source>
        <translation>Todas ellas, y desde cuándo</translation>
    </message>
    <message>
        <source>Answer this mail, or write to {{reply_address}}. A person reads it. Keep this in the subject, so that your answer comes to the right case:</source>
        <translation>Responda a este correo o escriba a {{reply_address}}. Lo leerá una persona. Conserve lo siguiente en el asunto, para que su respuesta llegue al expediente correcto:</translation>
    </message>
    <message>
        <source>Answer: tell us what you found, and when you expect it to work.</source>
        <translation>Respuesta: díganos qué ha encontrado y cuándo espera que funcione.</translation>
    </message>
    <message>
        <source>Appeal: if you think that we are wrong, write to {{appeal_address}}. We will send you what we fetched.</source>
        <translation>Recurso: si cree que nos equivocamos, escriba a {{appeal_address}}. Le enviaremos lo que obtuvimos.</translation>
    </message>
    <message>
        <source>Approve or reject it. Each person decides alone, and says why.</source>
        <translation>Apruébela o rechácela. Cada persona decide por sí sola e indica sus razones.</translation>
    </message>
    <message>
        <source>As long as nothing has been revoked, repairing the CA ends this procedure.</source>
        <translation>Mientras no se haya revocado nada, la reparación de la CA pone fin a este procedimiento.</translation>
    </message>
    <message>
        <source>Before a revocation, two people must approve it, and a fresh look must find that the CA still fails. A revocation takes away the effect of everything that this CA and the CAs below it have signed.</source>
        <translation>Antes de una revocación, dos personas deben aprobarla y una nueva comprobación debe confirmar que la CA sigue fallando. Una revocación deja sin efecto todo lo que han firmado esta CA y las CA que dependen de ella.</translation>
    </message>
    <message>
        <source>Below, the first of them are explained one by one. The attached JSON file tells the same about all the others.</source>
        <translation>A continuación se explican las primeras, una por una. El archivo JSON adjunto ofrece lo mismo sobre todas las demás.</translation>
    </message>
    <message>
        <source>Below, they are explained one by one.</source>
        <translation>A continuación se explican una por una.</translation>
    </message>
    <message>
        <source>But each time it fails, relying parties lose time with retries. One longer failure is enough for its objects to lose their effect.</source>
        <translation>Sin embargo, cada vez que falla, las partes que confían pierden tiempo en reintentos. Basta un fallo más largo para que sus objetos pierdan su efecto.</translation>
    </message>
    <message>
        <source>But it has not worked for long enough to count as recovered.</source>
        <translation>Sin embargo, no ha funcionado el tiempo suficiente para considerarla recuperada.</translation>
    </message>
    <message>
        <source>But relying parties wait for it at every run, and some give up before they have its objects.</source>
        <translation>Sin embargo, las partes que confían la esperan en cada ejecución, y algunas desisten antes de tener sus objetos.</translation>
    </message>
    <message>
        <source>But what cannot be fetched or does not validate has no effect, and if one more path fails, little is left.</source>
        <translation>Sin embargo, lo que no se puede obtener o no se valida no tiene efecto, y si falla una vía más, queda poco.</translation>
    </message>
    <message>
        <source>Call the operator. A call now often saves the letters below.</source>
        <translation>Llame al operador. Una llamada ahora suele evitar las cartas que figuran más abajo.</translation>
    </message>
    <message>
        <source>Certificate of the CA: let your CA software ask us for renewal now. If it already did, write to us.</source>
        <translation>Certificado de la CA: haga que su software de CA nos solicite ahora la renovación. Si ya lo hizo, escríbanos.</translation>
    </message>
    <message>
        <source>Correct the contact, and send it again.</source>
        <translation>Corrija el contacto y envíela de nuevo.</translation>
    </message>
    <message>
        <source>Ends soon: objects of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Vencen pronto: objetos de la CA delegada «{{ca}}»</translation>
    </message>
    <message>
        <source>Final warning: {{summary}}</source>
        <translation>Último aviso: {{summary}}</translation>
    </message>
    <message>
        <source>Find what comes and goes: compare the times of the failures with restarts, deployments, renewals of certificates, limits on connections and the load of the publication server. Once it is stable, leave it alone: each change counts again.</source>
        <translation>Averigüe qué aparece y desaparece: compare las horas de los fallos con los reinicios, los despliegues, las renovaciones de certificados, los límites de conexiones y la carga del servidor de publicación. Cuando se haya estabilizado, no lo toque: cada cambio vuelve a contar.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to any operator.</source>
        <translation>Para el personal de {{registry}}. Esta alerta no se envía a ningún operador.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator, {{operator}}.</source>
        <translation>Para el personal de {{registry}}. Esta alerta no se envía al operador, {{operator}}.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator.</source>
        <translation>Para el personal de {{registry}}. Esta alerta no se envía al operador.</translation>
    </message>
    <message>
        <source>Formal notice: {{summary}}</source>
        <translation>Notificación formal: {{summary}}</translation>
    </message>
    <message>
        <source>How to reply</source>
        <translation>Cómo responder</translation>
    </message>
    <message>
        <source>If it is not repaired in time, we will name the CA in our public list of delegated CAs that do not work.</source>
        <translation>Si no se repara a tiempo, incluiremos la CA en nuestra lista pública de CA delegadas que no funcionan.</translation>
    </message>
    <message>
        <source>If no address works, call the operator, or send the letter by post, and keep a note of it with the case.</source>
        <translation>Si ninguna dirección funciona, llame al operador o envíe la carta por correo postal, y deje constancia de ello en el expediente.</translation>
    </message>
    <message>
        <source>If nothing changes:</source>
        <translation>Si nada cambia:</translation>
    </message>
    <message>
        <source>If routes of yours suffer, write to us now: ask which service of ours can issue ROAs for your resources.</source>
        <translation>Si sus rutas se ven afectadas, escríbanos ahora: pregunte cuál de nuestros servicios puede emitir ROA para sus recursos.</translation>
    </message>
    <message>
        <source>If you no longer want to run this CA, tell us, and we will help you to end it in good order.</source>
        <translation>Si ya no desea operar esta CA, díganoslo y le ayudaremos a ponerle fin de forma ordenada.</translation>
    </message>
    <message>
        <source>If you think that we are wrong, write to {{appeal_address}}.</source>
        <translation>Si cree que nos equivocamos, escriba a {{appeal_address}}.</translation>
    </message>
    <message>
        <source>If you want one of them to end, do nothing. If you withdraw it before its end, you get no further warning about it.</source>
        <translation>Si desea que alguno de ellos venza, no haga nada. Si lo retira antes de su vencimiento, no recibirá más avisos al respecto.</translation>
    </message>
    <message>
        <source>If you want to run a delegated CA again, write to us. We keep all records of this CA, and a new delegation begins with a period of probation.</source>
        <translation>Si desea volver a operar una CA delegada, escríbanos. Conservamos todos los registros de esta CA, y una nueva delegación comienza con un período de prueba.</translation>
    </message>
    <message>
        <source>It began on {{since}} and has lasted {{since_duration}}.</source>
        <translation>Comenzó el {{since}} y ha durado {{since_duration}}.</translation>
    </message>
    <message>
        <source>It began on {{since}}.</source>
        <translation>Comenzó el {{since}}.</translation>
    </message>
    <message>
        <source>It had recovered, but it failed again soon. So case {{case_id}} is open again, and its clocks go on from where they stood.</source>
        <translation>Se había recuperado, pero volvió a fallar al poco tiempo. Por ello, el expediente {{case_id}} está abierto de nuevo y sus plazos continúan desde donde se habían detenido.</translation>
    </message>
    <message>
        <source>It worked for long enough for the case to be closed. Our very last look failed again. If that lasts, you will get a new notice.</source>
        <translation>Funcionó el tiempo suficiente para cerrar el expediente. Nuestra última comprobación volvió a fallar. Si la situación persiste, recibirá una nueva notificación.</translation>
    </message>
    <message>
        <source>Keep the CA running without a gap during probation. We look more closely in this time.</source>
        <translation>Mantenga la CA en funcionamiento sin interrupciones durante el período de prueba. En este tiempo observamos con más detalle.</translation>
    </message>
    <message>
        <source>Look at the notice and its error.</source>
        <translation>Revise la notificación y su error.</translation>
    </message>
    <message>
        <source>Look at your routes with a validator of your own, and remove ROAs of others that now make them &quot;invalid&quot;, together with their holders.</source>
        <translation>Revise sus rutas con un validador propio y elimine, junto con sus titulares, los ROA de otros que ahora las hacen «invalid».</translation>
    </message>
    <message>
        <source>Look with a validator of your own: are all your ROAs there, and are your routes &quot;valid&quot;?</source>
        <translation>Compruébelo con un validador propio: ¿están todos sus ROA, y son «valid» sus rutas?</translation>
    </message>
    <message>
        <source>Maintenance: tell us the beginning and the end, in UTC. We can stop the clock of this case for that time.</source>
        <translation>Mantenimiento: díganos el comienzo y el final, en UTC. Podemos detener los plazos de este expediente durante ese tiempo.</translation>
    </message>
    <message>
        <source>Manifest: check that your CA software issues a new one several times a day, that its scheduler runs and that its clock is right.</source>
        <translation>Manifiesto: compruebe que su software de CA emite uno nuevo varias veces al día, que su planificador de tareas funciona y que su reloj está en hora.</translation>
    </message>
    <message>
        <source>Measure from outside your own network. Then look at the load, the bandwidth and the size of the repository. A content delivery network in front of RRDP helps most.</source>
        <translation>Mida desde fuera de su propia red. Después revise la carga, el ancho de banda y el tamaño del repositorio. Lo que más ayuda es una red de distribución de contenidos delante de RRDP.</translation>
    </message>
    <message>
        <source>Move what must stay valid: issue the ROAs and ASPAs again under the CA that takes over. Check them with your own validator, and only then withdraw the old ones. If you need help, write to us.</source>
        <translation>Traslade lo que deba seguir siendo válido: vuelva a emitir los ROA y las ASPA bajo la CA que toma el relevo. Compruébelos con su propio validador y solo después retire los antiguos. Si necesita ayuda, escríbanos.</translation>
    </message>
    <message>
        <source>No CA changes to a worse state, no letter to operators is written and nothing is proposed until the guard lets go. Letters that were written before are still sent.</source>
        <translation>Ninguna CA pasa a un estado peor, no se escribe ninguna carta a los operadores y no se propone nada hasta que la salvaguarda se levante. Las cartas escritas con anterioridad se siguen enviando.</translation>
    </message>
    <message>
        <source>No connection to the server is possible. Check that the server runs, that the address in DNS is its own, and that no firewall or route filter blocks it, for IPv4 and for IPv6.</source>
        <translation>No es posible conectarse al servidor. Compruebe que el servidor está en marcha, que la dirección en el DNS es la suya y que ningún cortafuegos ni filtro de rutas lo bloquea, tanto por IPv4 como por IPv6.</translation>
    </message>
    <message>
        <source>No current manifest and CRL could be validated from: {{failing_from}}.</source>
        <translation>No se pudo validar ningún manifiesto ni CRL vigentes desde: {{failing_from}}.</translation>
    </message>
    <message>
        <source>Nothing is broken yet. After these times relying parties no longer accept the objects. Routes that only they make &quot;valid&quot; will then no longer be valid.</source>
        <translation>Todavía no hay ninguna avería. Después de estas fechas, las partes que confían dejarán de aceptar los objetos. Las rutas que solo ellos hacen «valid» dejarán entonces de serlo.</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>No hay nada más previsto.</translation>
    </message>
    <message>
        <source>Objects on the manifest are missing, differ from it, or do not validate. Let your CA software publish everything again, as one change.</source>
        <translation>Hay objetos del manifiesto que faltan, difieren de él o no se validan. Haga que su software de CA publique todo de nuevo, en un solo cambio.</translation>
    </message>
    <message>
        <source>Other object: let your CA software issue it again.</source>
        <translation>Otro objeto: haga que su software de CA lo vuelva a emitir.</translation>
    </message>
    <message>
        <source>Our last look alone does not show the cause. Read the logs of your CA software and of your publication server around the times above. The attached JSON file has every measurement.</source>
        <translation>Nuestra última comprobación por sí sola no muestra la causa. Lea los registros (logs) de su software de CA y de su servidor de publicación en torno a las horas indicadas más arriba. El archivo JSON adjunto contiene todas las mediciones.</translation>
    </message>
    <message>
        <source>Our last look found no current manifest and CRL. The CA should work until the end that you announced: keep it running, or tell us that it has already ended.</source>
        <translation>En nuestra última comprobación no encontramos un manifiesto y una CRL vigentes. La CA debería funcionar hasta el fin que usted anunció: manténgala en funcionamiento o díganos que ya ha terminado.</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the revocation of its certificate. Nothing has been revoked yet.</source>
        <translation>Se ha solicitado a nuestro personal que apruebe la revocación de su certificado. Todavía no se ha revocado nada.</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the suspension of its certificate. Nothing has been suspended yet.</source>
        <translation>Se ha solicitado a nuestro personal que apruebe la suspensión de su certificado. Todavía no se ha suspendido nada.</translation>
    </message>
    <message>
        <source>Planned end of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Fin previsto de la CA delegada «{{ca}}»</translation>
    </message>
    <message>
        <source>Please have a look: {{summary}}</source>
        <translation>Le rogamos que lo revise: {{summary}}</translation>
    </message>
    <message>
        <source>Public listing: {{summary}}</source>
        <translation>Inclusión en la lista pública: {{summary}}</translation>
    </message>
    <message>
        <source>Publish a current manifest and CRL until the certificate of this CA is revoked.</source>
        <translation>Publique un manifiesto y una CRL vigentes hasta que se revoque el certificado de esta CA.</translation>
    </message>
    <message>
        <source>ROA: let your CA software issue it again, and check that automatic renewal is on.</source>
        <translation>ROA: haga que su software de CA lo vuelva a emitir y compruebe que la renovación automática está activada.</translation>
    </message>
    <message>
        <source>Read the case and what the step would change.</source>
        <translation>Lea el expediente y lo que cambiaría con esta etapa.</translation>
    </message>
    <message>
        <source>Read the case, and take it, so that others know that you look after it.</source>
        <translation>Lea el expediente y asúmalo, para que los demás sepan que usted se ocupa de él.</translation>
    </message>
    <message>
        <source>Reinstatement of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Restablecimiento de la CA delegada «{{ca}}»</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL of this CA.</source>
        <translation>Las partes que confían pueden obtener y validar un manifiesto y una CRL vigentes de esta CA.</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL.</source>
        <translation>Las partes que confían pueden obtener y validar un manifiesto y una CRL vigentes.</translation>
    </message>
    <message>
        <source>Relying parties can still validate this CA: a current manifest and CRL can be reached.</source>
        <translation>Las partes que confían todavía pueden validar esta CA: hay un manifiesto y una CRL vigentes accesibles.</translation>
    </message>
    <message>
        <source>Relying parties cannot fetch current manifests and CRLs of the CAs that publish here. When the manifests that they hold end, everything on them loses its effect.</source>
        <translation>Las partes que confían no pueden obtener manifiestos ni CRL vigentes de las CA que publican aquí. Cuando venzan los manifiestos que conservan, todo lo que figura en ellos perderá su efecto.</translation>
    </message>
    <message>
        <source>Relying parties no longer accept anything that this CA or a CA below it has signed. Routes that only its ROAs made &quot;valid&quot; are no longer valid. Where a ROA of somebody else covers such a route, the route can become &quot;invalid&quot;.</source>
        <translation>Las partes que confían ya no aceptan nada de lo que haya firmado esta CA o una CA que dependa de ella. Las rutas que solo sus ROA hacían «valid» han dejado de serlo. Si el ROA de otra entidad cubre una de esas rutas, la ruta puede pasar a ser «invalid».</translation>
    </message>
    <message>
        <source>Relying parties that already hold the last valid manifest can use it until {{manifest_until}}. Those that start afresh see nothing of this CA now.</source>
        <translation>Las partes que confían que ya tienen el último manifiesto válido pueden usarlo hasta el {{manifest_until}}. Las que empiezan de cero no ven ahora nada de esta CA.</translation>
    </message>
    <message>
        <source>Reminder: {{summary}}</source>
        <translation>Recordatorio: {{summary}}</translation>
    </message>
    <message>
        <source>Reopened: {{summary}}</source>
        <translation>Expediente reabierto: {{summary}}</translation>
    </message>
    <message>
        <source>Resolved: the delegated CA works again</source>
        <translation>Resuelto: la CA delegada vuelve a funcionar</translation>
    </message>
    <message>
        <source>Revocation proposed: {{summary}}</source>
        <translation>Revocación propuesta: {{summary}}</translation>
    </message>
    <message>
        <source>Revoke in this order: first the certificates that this CA issued to others, after telling their holders; then its own objects; its publication point last.</source>
        <translation>Revoque en este orden: primero los certificados que esta CA emitió a otros, después de avisar a sus titulares; luego sus propios objetos; por último, su punto de publicación.</translation>
    </message>
    <message>
        <source>Revoked: delegated CA &quot;{{ca}}&quot;</source>
        <translation>Revocada: CA delegada «{{ca}}»</translation>
    </message>
    <message>
        <source>Rule out our own side first: do other CAs fail at the same time, from the same vantage?</source>
        <translation>Descarte primero nuestro propio lado: ¿fallan otras CA al mismo tiempo, desde el mismo punto de observación?</translation>
    </message>
    <message>
        <source>Run the readiness check against your publication point, and repair what it names.</source>
        <translation>Ejecute la comprobación de preparación sobre su punto de publicación y repare lo que señale.</translation>
    </message>
    <message>
        <source>Seen from: {{seen_from}}</source>
        <translation>Observado desde: {{seen_from}}</translation>
    </message>
    <message>
        <source>Send us a new child request, if your keys have changed.</source>
        <translation>Envíenos una nueva solicitud de CA subordinada (child request) si sus claves han cambiado.</translation>
    </message>
    <message>
        <source>Since when, and how we know</source>
        <translation>Desde cuándo, y cómo lo sabemos</translation>
    </message>
    <message>
        <source>Slowest answers in our last look: {{first_byte}} to the first byte, {{retrieval}} for the whole content.</source>
        <translation>Respuestas más lentas en nuestra última comprobación: {{first_byte}} hasta el primer byte, {{retrieval}} para todo el contenido.</translation>
    </message>
    <message>
        <source>Some of what the delegated CA &quot;{{ca}}&quot; needs ends soon and has not been renewed.</source>
        <translation>Parte de lo que necesita la CA delegada «{{ca}}» vence pronto y no se ha renovado.</translation>
    </message>
    <message>
        <source>Suspect our own side first: the network of this vantage, its clock, the disk, the trust anchor.</source>
        <translation>Sospeche primero de nuestro propio lado: la red de este punto de observación, su reloj, el disco, el ancla de confianza.</translation>
    </message>
    <message>
        <source>Suspended: delegated CA &quot;{{ca}}&quot;</source>
        <translation>Suspendida: CA delegada «{{ca}}»</translation>
    </message>
    <message>
        <source>Suspension proposed: {{summary}}</source>
        <translation>Suspensión propuesta: {{summary}}</translation>
    </message>
    <message>
        <source>TLS with the web server fails. Renew or correct the certificate of the web server, serve its whole chain, and check that the name matches.</source>
        <translation>Falla TLS con el servidor web. Renueve o corrija el certificado del servidor web, sirva su cadena completa y compruebe que el nombre coincide.</translation>
    </message>
    <message>
        <source>Tell us which delegation records change: who will hold the resources, and whom we can contact about them.</source>
        <translation>Díganos qué registros de delegación cambian: quién tendrá los recursos y con quién podemos comunicarnos al respecto.</translation>
    </message>
    <message>
        <source>The CA is therefore named in our public list of delegated CAs that do not work. The entry says which CA it is, what its state is, and since when. It holds no contact data. It is marked as resolved as soon as the CA works again.</source>
        <translation>Por ello, la CA figura en nuestra lista pública de CA delegadas que no funcionan. La entrada indica qué CA es, cuál es su estado y desde cuándo. No contiene datos de contacto. Se marcará como resuelta en cuanto la CA vuelva a funcionar.</translation>
    </message>
    <message>
        <source>The CA still works, and relying parties use what it publishes.</source>
        <translation>La CA todavía funciona, y las partes que confían utilizan lo que publica.</translation>
    </message>
    <message>
        <source>The CRL cannot be used. Let your CA software issue a new manifest and CRL and publish them together.</source>
        <translation>La CRL no se puede utilizar. Haga que su software de CA emita un manifiesto y una CRL nuevos y los publique juntos.</translation>
    </message>
    <message>
        <source>The RRDP files cannot be used. Check that the notification file names a snapshot that exists and has the stated hash. If in doubt, let your publication server start a new RRDP session.</source>
        <translation>Los archivos RRDP no se pueden utilizar. Compruebe que el archivo de notificación nombra una instantánea (snapshot) que existe y tiene el hash indicado. En caso de duda, haga que su servidor de publicación inicie una nueva sesión RRDP.</translation>
    </message>
    <message>
        <source>The attached JSON file holds the same facts for machines.</source>
        <translation>El archivo JSON adjunto contiene los mismos datos en formato legible por máquina.</translation>
    </message>
    <message>
        <source>The attached JSON file lists all of them.</source>
        <translation>El archivo JSON adjunto las enumera todas.</translation>
    </message>
    <message>
        <source>The attached JSON file shows the other paths too.</source>
        <translation>El archivo JSON adjunto muestra también las demás rutas de acceso.</translation>
    </message>
    <message>
        <source>The attached calendar file holds the dates.</source>
        <translation>El archivo de calendario adjunto contiene las fechas.</translation>
    </message>
    <message>
        <source>The cause is in our own repository, which serves what your CA signs, and not in your CA. We are working on it.</source>
        <translation>La causa está en nuestro propio repositorio, que sirve lo que firma su CA, y no en su CA. Estamos trabajando en ello.</translation>
    </message>
    <message>
        <source>The cause is in the repository that serves what your CA signs, and not in the CA itself.</source>
        <translation>La causa está en el repositorio que sirve lo que firma su CA, y no en la propia CA.</translation>
    </message>
    <message>
        <source>The cause is in the repository that {{repository_operator}} runs, which serves what your CA signs, and not in your CA. Please ask {{repository_operator}} to repair it.</source>
        <translation>La causa está en el repositorio que opera {{repository_operator}}, que sirve lo que firma su CA, y no en su CA. Le rogamos que pida a {{repository_operator}} que lo repare.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; answers too slowly.</source>
        <translation>La CA delegada «{{ca}}» responde con demasiada lentitud.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; does not work: no current manifest and CRL can be fetched and validated, by any path that it advertises.</source>
        <translation>La CA delegada «{{ca}}» no funciona: no es posible obtener y validar un manifiesto y una CRL vigentes por ninguna de las vías que anuncia.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; fails and recovers again and again.</source>
        <translation>La CA delegada «{{ca}}» falla y se recupera una y otra vez.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has this problem: {{summary}}.</source>
        <translation>La CA delegada «{{ca}}» tiene este problema: {{summary}}.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has worked again since {{recovered_at}}, and case {{case_id}} is closed.</source>
        <translation>La CA delegada «{{ca}}» funciona de nuevo desde el {{recovered_at}}, y el expediente {{case_id}} está cerrado.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; is reinstated, and a period of probation has begun.</source>
        <translation>La CA delegada «{{ca}}» ha sido restablecida y ha comenzado un período de prueba.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works again, and case {{case_id}} is closed.</source>
        <translation>La CA delegada «{{ca}}» funciona de nuevo, y el expediente {{case_id}} está cerrado.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works only in part: some of what it advertises or lists cannot be fetched, or does not validate.</source>
        <translation>La CA delegada «{{ca}}» funciona solo en parte: algo de lo que anuncia o enumera no se puede obtener o no se valida.</translation>
    </message>
    <message>
        <source>The delegated CAs that it concerns:</source>
        <translation>CA delegadas afectadas:</translation>
    </message>
    <message>
        <source>The entry says which CA it is, what its state is, and since when. It holds no contact data.</source>
        <translation>La entrada indica qué CA es, cuál es su estado y desde cuándo. No contiene datos de contacto.</translation>
    </message>
    <message>
        <source>The host name does not resolve. Check that the domain is registered, that its name servers answer, and that A and AAAA records exist.</source>
        <translation>El nombre de host no se resuelve. Compruebe que el dominio está registrado, que sus servidores de nombres responden y que existen registros A y AAAA.</translation>
    </message>
    <message>
        <source>The last error was: {{staff_what}}.</source>
        <translation>El último error fue: {{staff_what}}.</translation>
    </message>
    <message>
        <source>The last valid manifest ended on {{manifest_until}}. Since then nothing on it has any effect for relying parties. Routes that only its ROAs made &quot;valid&quot; are no longer valid.</source>
        <translation>El último manifiesto válido venció el {{manifest_until}}. Desde entonces, nada de lo que figura en él tiene efecto para las partes que confían. Las rutas que solo sus ROA hacían «valid» han dejado de serlo.</translation>
    </message>
    <message>
        <source>The list is here:</source>
        <translation>La lista está aquí:</translation>
    </message>
    <message>
        <source>The manifest cannot be used. Let your CA software issue a new manifest and CRL and publish them together. Then check its scheduler, its clock, and its connection to the publication server.</source>
        <translation>El manifiesto no se puede utilizar. Haga que su software de CA emita un manifiesto y una CRL nuevos y los publique juntos. Después, compruebe su planificador de tareas, su reloj y su conexión con el servidor de publicación.</translation>
    </message>
    <message>
        <source>The manifest is valid until {{manifest_until}}.</source>
        <translation>El manifiesto es válido hasta el {{manifest_until}}.</translation>
    </message>
    <message>
        <source>The operator does not know what the notice says. Clocks that count from the first notice do not run until one is delivered.</source>
        <translation>El operador no sabe lo que dice la notificación. Los plazos que cuentan desde la primera notificación no empiezan a correr hasta que se entregue una.</translation>
    </message>
    <message>
        <source>The problem began on {{since}}.</source>
        <translation>El problema comenzó el {{since}}.</translation>
    </message>
    <message>
        <source>The problem that led to this case began on {{since}}.</source>
        <translation>El problema que dio lugar a este expediente comenzó el {{since}}.</translation>
    </message>
    <message>
        <source>The reason is: {{summary}}.</source>
        <translation>El motivo es: {{summary}}.</translation>
    </message>
    <message>
        <source>The repository that you run cannot be used at the moment:</source>
        <translation>El repositorio que usted opera no se puede utilizar en este momento:</translation>
    </message>
    <message>
        <source>The rsync server does not deliver. Check that the daemon runs, that the module exists and anyone can read it, and that the limit on connections is not reached.</source>
        <translation>El servidor rsync no entrega los datos. Compruebe que el demonio está en marcha, que el módulo existe y cualquiera puede leerlo, y que no se ha alcanzado el límite de conexiones.</translation>
    </message>
    <message>
        <source>The step &quot;{{staff_step}}&quot; against the delegated CA &quot;{{ca}}&quot; waits for people to approve or reject it.</source>
        <translation>La etapa «{{staff_step}}» contra la CA delegada «{{ca}}» espera que alguien la apruebe o la rechace.</translation>
    </message>
    <message>
        <source>The web server answers, but does not send the file. Check that the RRDP notification file exists at this URI, and that no redirect to another host and no access rule blocks it.</source>
        <translation>El servidor web responde, pero no envía el archivo. Compruebe que el archivo de notificación RRDP existe en este URI y que no lo bloquea ninguna redirección a otro host ni ninguna regla de acceso.</translation>
    </message>
    <message>
        <source>Then suspect what many CAs share: one repository, one provider, the parent of all of them.</source>
        <translation>Después, sospeche de lo que comparten muchas CA: un mismo repositorio, un mismo proveedor, la CA superior de todas ellas.</translation>
    </message>
    <message>
        <source>They are asked on {{effective_at}}, if the CA does not work by then.</source>
        <translation>Se le solicitará el {{effective_at}}, si para entonces la CA no funciona.</translation>
    </message>
    <message>
        <source>This is a first, friendly letter, not yet a formal notice. If you already work on it, a short answer is enough.</source>
        <translation>Esta es una primera carta cordial, todavía no una notificación formal. Si ya trabaja en ello, basta una respuesta breve.</translation>
    </message>
    <message>
        <source>This is a formal notice of {{registry}}.</source>
        <translation>Esta es una notificación formal de {{registry}}.</translation>
    </message>
    <message>
        <source>This is our last letter before our staff are asked to take away the certificate of this CA.</source>
        <translation>Esta es nuestra última carta antes de que se solicite a nuestro personal retirar el certificado de esta CA.</translation>
    </message>
    <message>
        <source>This is planned for {{effective_at}}.</source>
        <translation>Está previsto para el {{effective_at}}.</translation>
    </message>
    <message>
        <source>This one letter is about all of them.</source>
        <translation>Esta única carta se refiere a todas ellas.</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}} ({{detail}}).</source>
        <translation>El primer paso que falla: {{layer}} ({{detail}}).</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}}.</source>
        <translation>El primer paso que falla: {{layer}}.</translation>
    </message>
    <message>
        <source>To the operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>Al operador de la CA delegada «{{ca}}»:</translation>
    </message>
    <message>
        <source>To the operator of the delegated CAs below:</source>
        <translation>Al operador de las CA delegadas que se indican más abajo:</translation>
    </message>
    <message>
        <source>To the operator of the repository below:</source>
        <translation>Al operador del repositorio que se indica más abajo:</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>A {{operator}}, operador de la CA delegada «{{ca}}»:</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the repository below:</source>
        <translation>A {{operator}}, operador del repositorio que se indica más abajo:</translation>
    </message>
    <message>
        <source>To {{operator}}:</source>
        <translation>A {{operator}}:</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>Hasta ahora:</translation>
    </message>
    <message>
        <source>Warning before public listing: {{summary}}</source>
        <translation>Aviso previo a la publicación en la lista: {{summary}}</translation>
    </message>
    <message>
        <source>We are reinstating the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Estamos restableciendo la CA delegada «{{ca}}».</translation>
    </message>
    <message>
        <source>We do not see a current manifest and CRL of this CA yet. Until we do, nothing that it signs has any effect for relying parties.</source>
        <translation>Todavía no vemos un manifiesto y una CRL vigentes de esta CA. Mientras tanto, nada de lo que firme tiene efecto para las partes que confían.</translation>
    </message>
    <message>
        <source>We have had your announcement on record since {{since}}.</source>
        <translation>Su anuncio consta en nuestros registros desde el {{since}}.</translation>
    </message>
    <message>
        <source>We have never seen a current manifest and CRL of this CA.</source>
        <translation>Nunca hemos visto un manifiesto y una CRL vigentes de esta CA.</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>Hemos revocado el certificado de la CA delegada «{{ca}}» el {{effective_at}}.</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Hemos revocado el certificado de la CA delegada «{{ca}}».</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>Hemos suspendido el certificado de la CA delegada «{{ca}}» el {{effective_at}}.</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Hemos suspendido el certificado de la CA delegada «{{ca}}».</translation>
    </message>
    <message>
        <source>We have written to you about this before, and it is not repaired yet.</source>
        <translation>Ya le hemos escrito sobre este asunto, y aún no se ha reparado.</translation>
    </message>
    <message>
        <source>We keep what we fetched in this look as evidence. Its SHA-256 identifier is:</source>
        <translation>Conservamos como evidencia lo que obtuvimos en esta comprobación. Su identificador SHA-256 es:</translation>
    </message>
    <message>
        <source>We know of no valid manifest of this CA. So nothing that it may have signed has any effect for relying parties.</source>
        <translation>No conocemos ningún manifiesto válido de esta CA. Por tanto, nada de lo que haya firmado tiene efecto para las partes que confían.</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}, without any cache.</source>
        <translation>Nuestra última comprobación, sin ninguna caché, fue el {{last_look}}.</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}. These end, unless they are renewed:</source>
        <translation>Nuestra última comprobación fue el {{last_look}}. Si no se renuevan, vencen los siguientes:</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>Qué ocurre y cuándo</translation>
    </message>
    <message>
        <source>What it means today</source>
        <translation>Qué significa hoy</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>When that manifest ends, everything on it loses its effect. Routes that only its ROAs make &quot;valid&quot; will then no longer be valid.</source>
        <translation>Cuando venza ese manifiesto, todo lo que figura en él perderá su efecto. Las rutas que solo sus ROA hacen «valid» dejarán entonces de serlo.</translation>
    </message>
    <message>
        <source>When the cause is known, tell the others on duty. The guard lets go by itself when fewer CAs fail.</source>
        <translation>Cuando se conozca la causa, informe a los demás compañeros de guardia. La salvaguarda se levanta por sí sola cuando fallan menos CA.</translation>
    </message>
    <message>
        <source>When your new certificate is there, publish a manifest, a CRL and your ROAs at once.</source>
        <translation>Cuando reciba su nuevo certificado, publique de inmediato un manifiesto, una CRL y sus ROA.</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject.</source>
        <translation>Escriba a {{reply_address}} y conserve la etiqueta en el asunto.</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject. If the operator announces maintenance, put the case on hold. If this alert is mistaken, close the case with the reason.</source>
        <translation>Escriba a {{reply_address}} y conserve la etiqueta en el asunto. Si el operador anuncia un mantenimiento, ponga el expediente en pausa. Si esta alerta es un error, cierre el expediente e indique el motivo.</translation>
    </message>
    <message>
        <source>You announced the end of the delegated CA &quot;{{ca}}&quot;. Case {{case_id}} keeps the rest of the work in order, so that nobody loses a route by it.</source>
        <translation>Usted anunció el fin de la CA delegada «{{ca}}». El expediente {{case_id}} mantiene en orden el resto del trabajo, para que nadie pierda una ruta por ello.</translation>
    </message>
    <message>
        <source>You can also use our form:</source>
        <translation>También puede usar nuestro formulario:</translation>
    </message>
    <message>
        <source>You can read the policy here:</source>
        <translation>Puede leer la política aquí:</translation>
    </message>
    <message>
        <source>You need not do anything now. To keep it from coming back, find the cause. Let your own monitoring tell you when a manifest is not renewed in time, and long before a certificate ends.</source>
        <translation>Por ahora no tiene que hacer nada. Para evitar que se repita, busque la causa. Haga que su propio sistema de monitoreo le avise cuando un manifiesto no se renueve a tiempo, y mucho antes de que venza un certificado.</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking, and close the case once it has worked for long enough.</source>
        <translation>No es necesario que nos avise cuando esté reparado: seguimos comprobándolo y cerraremos el expediente cuando haya funcionado el tiempo suficiente.</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking.</source>
        <translation>No es necesario que nos avise cuando esté reparado: seguimos comprobándolo.</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>todos los pasos</translation>
    </message>
    <message>
        <source>{{registry}} acts under the policy &quot;{{policy}}&quot;, timeline &quot;{{timeline}}&quot;. The SHA-256 identifier of the policy begins with {{policy_hash}}.</source>
        <translation>{{registry}} actúa conforme a la política «{{policy}}», cronograma «{{timeline}}». El identificador SHA-256 de la política comienza por {{policy_hash}}.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>waiting</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>por reintentar</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impresa</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>devuelta</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>technical contact</source>
        <translation>contacto técnico</translation>
    </message>
    <message>
        <source>administrative contact</source>
        <translation>contacto administrativo</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>contacto de emergencia</translation>
    </message>
    <message>
        <source>abuse contact</source>
        <translation>contacto de abusos</translation>
    </message>
    <message>
        <source>letter by post</source>
        <translation>carta por correo postal</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>nuestro personal</translation>
    </message>
    <message>
        <source>delivery begun</source>
        <translation>entrega iniciada</translation>
    </message>
    <message>
        <source>replaced by notice</source>
        <translation>sustituida por la notificación</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>retrasada</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregada</translation>
    </message>
    <message>
        <source>automatic answer</source>
        <translation>respuesta automática</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Given up or came back</source>
        <translation>Abandonadas o devueltas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Anuladas</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notificaciones</translation>
    </message>
</context>
<context>
    <name>policies</name>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Publication proposed</source>
        <translation>Publicación propuesta</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>Suspensión propuesta</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Revocación propuesta</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Many clients at once are answered</source>
        <translation>Se responde a muchos clientes a la vez</translation>
    </message>
    <message>
        <source>Many clients at once are answered in time</source>
        <translation>Se responde a tiempo a muchos clientes a la vez</translation>
    </message>
    <message>
        <source>One CRL is published, and on the manifest</source>
        <translation>Hay una sola CRL publicada, y figura en el manifiesto</translation>
    </message>
    <message>
        <source>The CRL follows its profile</source>
        <translation>La CRL se ajusta a su perfil</translation>
    </message>
    <message>
        <source>The CRL is current</source>
        <translation>La CRL está vigente</translation>
    </message>
    <message>
        <source>The CRL is current as long as the manifest</source>
        <translation>La CRL está vigente tanto tiempo como el manifiesto</translation>
    </message>
    <message>
        <source>The child request follows its format</source>
        <translation>La solicitud de CA subordinada se ajusta a su formato</translation>
    </message>
    <message>
        <source>The child request&apos;s BPKI certificate is sound</source>
        <translation>El certificado BPKI de la solicitud de CA subordinada es correcto</translation>
    </message>
    <message>
        <source>The publisher request follows its format</source>
        <translation>La solicitud de publicación se ajusta a su formato</translation>
    </message>
    <message>
        <source>The publisher request&apos;s BPKI certificate is sound</source>
        <translation>El certificado BPKI de la solicitud de publicación es correcto</translation>
    </message>
    <message>
        <source>The repository response follows its format</source>
        <translation>La respuesta del repositorio se ajusta a su formato</translation>
    </message>
    <message>
        <source>The repository response&apos;s BPKI certificate is sound</source>
        <translation>El certificado BPKI de la respuesta del repositorio es correcto</translation>
    </message>
    <message>
        <source>The repository offers TLS and RRDP</source>
        <translation>El repositorio ofrece TLS y RRDP</translation>
    </message>
    <message>
        <source>The URIs given are those that the repository assigned</source>
        <translation>Los URI indicados son los que asignó el repositorio</translation>
    </message>
    <message>
        <source>The repository response answers the publisher request</source>
        <translation>La respuesta del repositorio corresponde a la solicitud de publicación</translation>
    </message>
    <message>
        <source>Both requests come from one CA</source>
        <translation>Ambas solicitudes proceden de una misma CA</translation>
    </message>
    <message>
        <source>A manifest is published here</source>
        <translation>Hay un manifiesto publicado aquí</translation>
    </message>
    <message>
        <source>The manifest follows its profile</source>
        <translation>El manifiesto se ajusta a su perfil</translation>
    </message>
    <message>
        <source>The manifest is current</source>
        <translation>El manifiesto está vigente</translation>
    </message>
    <message>
        <source>Every listed object is published, as it is listed</source>
        <translation>Cada objeto enumerado está publicado, tal como se enumera</translation>
    </message>
    <message>
        <source>Every published object is listed</source>
        <translation>Cada objeto publicado está enumerado</translation>
    </message>
    <message>
        <source>The manifest&apos;s validity is reasonable</source>
        <translation>La validez del manifiesto es razonable</translation>
    </message>
    <message>
        <source>The manifest is reissued often</source>
        <translation>El manifiesto se vuelve a emitir con frecuencia</translation>
    </message>
    <message>
        <source>The manifest does not expire within hours</source>
        <translation>El manifiesto no vence en unas horas</translation>
    </message>
    <message>
        <source>The RRDP host&apos;s name resolves</source>
        <translation>El nombre del host RRDP se resuelve</translation>
    </message>
    <message>
        <source>Name servers answer for both families, and in time</source>
        <translation>Los servidores de nombres responden para ambas familias, y a tiempo</translation>
    </message>
    <message>
        <source>All addresses are of the public Internet</source>
        <translation>Todas las direcciones son de la Internet pública</translation>
    </message>
    <message>
        <source>The RRDP host has IPv4 and IPv6 addresses</source>
        <translation>El host RRDP tiene direcciones IPv4 e IPv6</translation>
    </message>
    <message>
        <source>Each address of the RRDP host accepts connections</source>
        <translation>Cada dirección del host RRDP acepta conexiones</translation>
    </message>
    <message>
        <source>The rsync host&apos;s name resolves</source>
        <translation>El nombre del host rsync se resuelve</translation>
    </message>
    <message>
        <source>The RRDP host has several addresses</source>
        <translation>El host RRDP tiene varias direcciones</translation>
    </message>
    <message>
        <source>Every object can be decoded</source>
        <translation>Cada objeto se puede decodificar</translation>
    </message>
    <message>
        <source>Every object follows its profile</source>
        <translation>Cada objeto se ajusta a su perfil</translation>
    </message>
    <message>
        <source>Every object is signed by the CA itself</source>
        <translation>Cada objeto está firmado por la propia CA</translation>
    </message>
    <message>
        <source>Every object is valid now</source>
        <translation>Cada objeto es válido ahora</translation>
    </message>
    <message>
        <source>No published object is revoked</source>
        <translation>Ningún objeto publicado está revocado</translation>
    </message>
    <message>
        <source>No object claims more than its issuer holds</source>
        <translation>Ningún objeto reclama más de lo que tiene su emisor</translation>
    </message>
    <message>
        <source>Objects name their own location and CRL</source>
        <translation>Los objetos nombran su propia ubicación y su CRL</translation>
    </message>
    <message>
        <source>No object expires soon</source>
        <translation>Ningún objeto vence pronto</translation>
    </message>
    <message>
        <source>Objects do not contradict each other</source>
        <translation>Los objetos no se contradicen entre sí</translation>
    </message>
    <message>
        <source>Issued certificates form a tree</source>
        <translation>Los certificados emitidos forman un árbol</translation>
    </message>
    <message>
        <source>The CA&apos;s own certificate does not expire soon</source>
        <translation>El propio certificado de la CA no vence pronto</translation>
    </message>
    <message>
        <source>Redundant publication is deployed and was tested</source>
        <translation>Hay publicación redundante en servicio y se ha probado</translation>
    </message>
    <message>
        <source>Monitoring and alerting run, from more than one vantage</source>
        <translation>El monitoreo y las alertas funcionan, desde más de un punto de observación</translation>
    </message>
    <message>
        <source>Backup and recovery are written down and were tested</source>
        <translation>Las copias de seguridad y la recuperación están documentadas y se han probado</translation>
    </message>
    <message>
        <source>Emergency contacts are known and answer at any hour</source>
        <translation>Los contactos de emergencia se conocen y responden a cualquier hora</translation>
    </message>
    <message>
        <source>Staff are trained in running a CA</source>
        <translation>El personal está formado para operar una CA</translation>
    </message>
    <message>
        <source>The life of certificates and keys follows a procedure</source>
        <translation>La vida de los certificados y las claves sigue un procedimiento</translation>
    </message>
    <message>
        <source>Incidents are reported to the registry within 24 hours</source>
        <translation>Los incidentes se comunican al registro en un plazo de 24 horas</translation>
    </message>
    <message>
        <source>Changes and maintenance follow a procedure and are announced</source>
        <translation>Los cambios y el mantenimiento siguen un procedimiento y se anuncian</translation>
    </message>
    <message>
        <source>Keys and systems are protected by security controls</source>
        <translation>Las claves y los sistemas están protegidos con controles de seguridad</translation>
    </message>
    <message>
        <source>Performance is watched and capacity is planned</source>
        <translation>Se vigila el rendimiento y se planifica la capacidad</translation>
    </message>
    <message>
        <source>The infrastructure was stable for long enough</source>
        <translation>La infraestructura fue estable durante el tiempo suficiente</translation>
    </message>
    <message>
        <source>It was available while it was watched</source>
        <translation>Estuvo disponible mientras se observaba</translation>
    </message>
    <message>
        <source>Manifests were issued without gaps, at a sane rhythm</source>
        <translation>Los manifiestos se emitieron sin interrupciones y a un ritmo razonable</translation>
    </message>
    <message>
        <source>Resources are asked for</source>
        <translation>Se solicitan recursos</translation>
    </message>
    <message>
        <source>What is asked for is held by the organisation</source>
        <translation>Lo solicitado pertenece a la organización</translation>
    </message>
    <message>
        <source>What is asked for is delegated to nobody else</source>
        <translation>Lo solicitado no está delegado a nadie más</translation>
    </message>
    <message>
        <source>The notification is answered</source>
        <translation>La notificación se entrega</translation>
    </message>
    <message>
        <source>The notification follows its format, on one origin</source>
        <translation>La notificación se ajusta a su formato, en un solo origen</translation>
    </message>
    <message>
        <source>Conditional requests are answered with 304</source>
        <translation>Las solicitudes condicionales se responden con 304</translation>
    </message>
    <message>
        <source>The notification is at its own URI</source>
        <translation>La notificación está en su propio URI</translation>
    </message>
    <message>
        <source>The media type is one of XML</source>
        <translation>El tipo de medio es uno de XML</translation>
    </message>
    <message>
        <source>Caches keep the notification for a short time</source>
        <translation>Las cachés conservan la notificación poco tiempo</translation>
    </message>
    <message>
        <source>Session and serial do not go back and forth</source>
        <translation>La sesión y el número de serie no avanzan y retroceden</translation>
    </message>
    <message>
        <source>All addresses serve the same session</source>
        <translation>Todas las direcciones sirven la misma sesión</translation>
    </message>
    <message>
        <source>RRDP is fast enough</source>
        <translation>RRDP es lo bastante rápido</translation>
    </message>
    <message>
        <source>The snapshot can be fetched</source>
        <translation>La instantánea (snapshot) se puede obtener</translation>
    </message>
    <message>
        <source>The snapshot has the hash that was announced</source>
        <translation>La instantánea tiene el hash anunciado</translation>
    </message>
    <message>
        <source>The snapshot follows its format</source>
        <translation>La instantánea se ajusta a su formato</translation>
    </message>
    <message>
        <source>The list of deltas is in order</source>
        <translation>La lista de deltas está en orden</translation>
    </message>
    <message>
        <source>The newest deltas can be fetched, and are as announced</source>
        <translation>Los deltas más recientes se pueden obtener y son tal como se anunciaron</translation>
    </message>
    <message>
        <source>The newest delta agrees with the snapshot</source>
        <translation>El delta más reciente concuerda con la instantánea</translation>
    </message>
    <message>
        <source>What RRDP publishes lies below the rsync URI</source>
        <translation>Lo que publica RRDP está por debajo del URI de rsync</translation>
    </message>
    <message>
        <source>An rsync daemon answers</source>
        <translation>Un demonio rsync responde</translation>
    </message>
    <message>
        <source>The folder is transferred</source>
        <translation>La carpeta se transfiere</translation>
    </message>
    <message>
        <source>rsync and RRDP serve the same objects</source>
        <translation>rsync y RRDP sirven los mismos objetos</translation>
    </message>
    <message>
        <source>rsync answers over both address families</source>
        <translation>rsync responde por ambas familias de direcciones</translation>
    </message>
    <message>
        <source>rsync is fast enough</source>
        <translation>rsync es lo bastante rápido</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is right</source>
        <translation>El reloj del servidor web está en hora</translation>
    </message>
    <message>
        <source>The CA&apos;s clock is not ahead</source>
        <translation>El reloj de la CA no está adelantado</translation>
    </message>
    <message>
        <source>Each address shows a certificate to be trusted</source>
        <translation>Cada dirección presenta un certificado de confianza</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not expire soon</source>
        <translation>El certificado del servidor no vence pronto</translation>
    </message>
    <message>
        <source>TLS 1.2 or 1.3 is spoken</source>
        <translation>Se utiliza TLS 1.2 o 1.3</translation>
    </message>
    <message>
        <source>The server&apos;s key is strong enough</source>
        <translation>La clave del servidor es lo bastante fuerte</translation>
    </message>
    <message>
        <source>All addresses show certificates of one age</source>
        <translation>Todas las direcciones presentan certificados de la misma antigüedad</translation>
    </message>
    <message>
        <source>no RRDP notification URI was given</source>
        <translation>no se indicó ningún URI de notificación RRDP</translation>
    </message>
    <message>
        <source>no rsync URI was given</source>
        <translation>no se indicó ningún URI de rsync</translation>
    </message>
    <message>
        <source>no child request was given</source>
        <translation>no se proporcionó ninguna solicitud de CA subordinada (child request)</translation>
    </message>
    <message>
        <source>no publisher request was given</source>
        <translation>no se proporcionó ninguna solicitud de publicación (publisher request)</translation>
    </message>
    <message>
        <source>no repository response was given</source>
        <translation>no se proporcionó ninguna respuesta del repositorio (repository response)</translation>
    </message>
    <message>
        <source>no name was looked up</source>
        <translation>no se consultó ningún nombre</translation>
    </message>
    <message>
        <source>no TLS connection was tried</source>
        <translation>no se intentó ninguna conexión TLS</translation>
    </message>
    <message>
        <source>RRDP was not tried</source>
        <translation>no se probó RRDP</translation>
    </message>
    <message>
        <source>rsync was not tried</source>
        <translation>no se probó rsync</translation>
    </message>
    <message>
        <source>no objects were fetched</source>
        <translation>no se obtuvo ningún objeto</translation>
    </message>
    <message>
        <source>no clock could be compared</source>
        <translation>no se pudo comparar ningún reloj</translation>
    </message>
    <message>
        <source>the load was not tried</source>
        <translation>no se probó la carga</translation>
    </message>
    <message>
        <source>no list of resources was given</source>
        <translation>no se proporcionó ninguna lista de recursos</translation>
    </message>
    <message>
        <source>no history of watching was given</source>
        <translation>no se proporcionó ningún historial de observación</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PREPARADO</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>NO PREPARADO</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Qué se comprobó</translation>
    </message>
    <message>
        <source>RRDP notification</source>
        <translation>Notificación RRDP</translation>
    </message>
    <message>
        <source>rsync folder</source>
        <translation>Carpeta rsync</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>Ancla de confianza</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>What watching showed</source>
        <translation>Qué mostró la observación</translation>
    </message>
    <message>
        <source>Stable for</source>
        <translation>Estable durante</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>Observado durante</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation>Interrupción más larga</translation>
    </message>
    <message>
        <source>A manifest every</source>
        <translation>Un manifiesto cada</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>Qué corregir primero</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Readiness for delegation</source>
        <translation>Preparación para la delegación</translation>
    </message>
    <message>
        <source>Profile {profile}, {time}</source>
        <translation>Perfil {profile}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>Waived until {until}: {tag} ({reason})</source>
        <translation>Dispensado hasta {until}: {tag} ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>tests passed: {passed}, failed: {failed}, skipped: {skipped}</source>
        <translation>pruebas superadas: {passed}, fallidas: {failed}, omitidas: {skipped}</translation>
    </message>
    <message>
        <source>Setup files</source>
        <translation>Archivos de configuración inicial</translation>
    </message>
    <message>
        <source>Names and addresses</source>
        <translation>Nombres y direcciones</translation>
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
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Lista de revocación</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Relojes</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>needs {test}, which failed</source>
        <translation>requiere «{test}», que falló</translation>
    </message>
    <message>
        <source>A cache serves a copy of the notification that is {age:duration} old</source>
        <translation>Una caché sirve una copia de la notificación con una antigüedad de {age:duration}</translation>
    </message>
    <message>
        <source>A conditional request for an unchanged notification gets a whole answer</source>
        <translation>Una solicitud condicional de una notificación sin cambios recibe una respuesta completa</translation>
    </message>
    <message>
        <source>A delta cannot be used: {problem}</source>
        <translation>Un delta no se puede utilizar: {problem}</translation>
    </message>
    <message>
        <source>A delta does not have the hash that the notification states</source>
        <translation>Un delta no tiene el hash que indica la notificación</translation>
    </message>
    <message>
        <source>A delta that the notification lists was not had: {reason}</source>
        <translation>No se obtuvo un delta que enumera la notificación: {reason}</translation>
    </message>
    <message>
        <source>A manifest is issued every {rhythm:duration}, where {least:duration} to {most:duration} are recommended</source>
        <translation>Se emite un manifiesto cada {rhythm:duration}, cuando se recomienda de {least:duration} a {most:duration}</translation>
    </message>
    <message>
        <source>A published file is on no manifest: relying parties do not use it</source>
        <translation>Un archivo publicado no figura en ningún manifiesto: las partes que confían no lo utilizan</translation>
    </message>
    <message>
        <source>A published object does not have the hash on the manifest</source>
        <translation>Un objeto publicado no tiene el hash que figura en el manifiesto</translation>
    </message>
    <message>
        <source>A signature in the manifest does not verify: {problem}</source>
        <translation>Una firma del manifiesto no se verifica: {problem}</translation>
    </message>
    <message>
        <source>A signature of the object does not verify: {problem}</source>
        <translation>Una firma del objeto no se verifica: {problem}</translation>
    </message>
    <message>
        <source>Addresses of {host} are not of the public Internet: {addresses}</source>
        <translation>Hay direcciones de {host} que no son de la Internet pública: {addresses}</translation>
    </message>
    <message>
        <source>Agree which of the two CAs certifies them, and shrink the other</source>
        <translation>Acuerden cuál de las dos CA los certifica y reduzca la otra</translation>
    </message>
    <message>
        <source>An object that the manifest lists is not published</source>
        <translation>Un objeto que enumera el manifiesto no está publicado</translation>
    </message>
    <message>
        <source>Answer it in the file given by --attest</source>
        <translation>Respóndalo en el archivo indicado con --attest</translation>
    </message>
    <message>
        <source>Ask for what is on record only, or have the record corrected first</source>
        <translation>Solicite solo lo que está registrado o haga corregir antes el registro</translation>
    </message>
    <message>
        <source>Ask the operator of the repository for RRDP</source>
        <translation>Solicite RRDP al operador del repositorio</translation>
    </message>
    <message>
        <source>Asked for: {resources}</source>
        <translation>Solicitado: {resources}</translation>
    </message>
    <message>
        <source>Attested by {by} on {on:time}</source>
        <translation>Atestiguado por {by} el {on:time}</translation>
    </message>
    <message>
        <source>Available for {availability:percent} of the watched time; the longest outage took {outage:duration}</source>
        <translation>Disponible durante el {availability:percent} del tiempo observado; la interrupción más larga duró {outage:duration}</translation>
    </message>
    <message>
        <source>Begin a new session: relying parties that followed the deltas hold other objects than those that took the snapshot</source>
        <translation>Inicie una nueva sesión: las partes que confían que siguieron los deltas tienen objetos distintos de las que tomaron la instantánea</translation>
    </message>
    <message>
        <source>By the answer of {by} this is not done</source>
        <translation>Según la respuesta de {by}, esto no se ha hecho</translation>
    </message>
    <message>
        <source>Certify the test CA under the test trust anchor, with these URIs in its certificate</source>
        <translation>Certifique la CA de prueba bajo el ancla de confianza de prueba, con estos URI en su certificado</translation>
    </message>
    <message>
        <source>Check bandwidth and load; the whole is due within {limit:ms}</source>
        <translation>Compruebe el ancho de banda y la carga; el conjunto debe llegar en {limit:ms}</translation>
    </message>
    <message>
        <source>Check bandwidth and the size of the snapshot; the whole is due within {limit:ms}</source>
        <translation>Compruebe el ancho de banda y el tamaño de la instantánea; el conjunto debe llegar en {limit:ms}</translation>
    </message>
    <message>
        <source>Check module name, path and permissions, and that the module is readable for everyone</source>
        <translation>Compruebe el nombre del módulo, la ruta y los permisos, y que cualquiera puede leer el módulo</translation>
    </message>
    <message>
        <source>Check that an rsync daemon listens on this port, and its limit of connections</source>
        <translation>Compruebe que un demonio rsync escucha en este puerto, y su límite de conexiones</translation>
    </message>
    <message>
        <source>Check that every name server of the zone runs and is reachable over UDP and TCP port 53</source>
        <translation>Compruebe que cada servidor de nombres de la zona está en marcha y es accesible por el puerto 53 de UDP y TCP</translation>
    </message>
    <message>
        <source>Check that it still holds, and answer again</source>
        <translation>Compruebe que sigue siendo válida y responda de nuevo</translation>
    </message>
    <message>
        <source>Check that the CA signs with the key that its parent certified, and reissue</source>
        <translation>Compruebe que la CA firma con la clave que certificó su CA superior y vuelva a emitir</translation>
    </message>
    <message>
        <source>Check that the daemon runs and listens on the URI&apos;s port, and that firewalls let the whole Internet in</source>
        <translation>Compruebe que el demonio está en marcha y escucha en el puerto del URI, y que los cortafuegos permiten el acceso desde toda Internet</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or 1.3 with current cipher suites</source>
        <translation>Compruebe que el puerto usa TLS 1.2 o 1.3 con conjuntos de cifrado actuales</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and that the server is not overloaded</source>
        <translation>Compruebe que el puerto usa TLS y que el servidor no está sobrecargado</translation>
    </message>
    <message>
        <source>Check that the publication server writes its rsync tree, and where</source>
        <translation>Compruebe que el servidor de publicación escribe su árbol rsync, y dónde</translation>
    </message>
    <message>
        <source>Check that the web server runs and listens, and that firewalls let the whole Internet in</source>
        <translation>Compruebe que el servidor web está en marcha y a la escucha, y que los cortafuegos permiten el acceso desde toda Internet</translation>
    </message>
    <message>
        <source>Check the URI that the repository assigned to you: certificates will name that one</source>
        <translation>Compruebe el URI que le asignó el repositorio: los certificados nombrarán ese</translation>
    </message>
    <message>
        <source>Check the clock of the system that ordered the certificate, and install one that is valid now</source>
        <translation>Compruebe el reloj del sistema que solicitó el certificado e instale uno que sea válido ahora</translation>
    </message>
    <message>
        <source>Check the folder that the repository assigned to you: certificates will name that one</source>
        <translation>Compruebe la carpeta que le asignó el repositorio: los certificados nombrarán esa</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server</source>
        <translation>Compruebe la carga y el ancho de banda del servidor</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server; the whole answer is due within seconds</source>
        <translation>Compruebe la carga y el ancho de banda del servidor; la respuesta completa debe llegar en segundos</translation>
    </message>
    <message>
        <source>Check the web server and every proxy before it: the body must come whole, and as it is, without a content encoding that was not asked for</source>
        <translation>Compruebe el servidor web y cada proxy situado delante de él: el cuerpo debe llegar completo y tal cual, sin una codificación de contenido que no se solicitó</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs, and the path in the URI</source>
        <translation>Compruebe la configuración y los registros (logs) del servidor web, y la ruta del URI</translation>
    </message>
    <message>
        <source>Check what the server sends; a notification has some kilobytes</source>
        <translation>Compruebe lo que envía el servidor; una notificación tiene unos kilobytes</translation>
    </message>
    <message>
        <source>Check what your publication server writes</source>
        <translation>Compruebe lo que escribe su servidor de publicación</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing changes it on the way</source>
        <translation>Compruebe lo que escribe su servidor de publicación y que nada lo modifica por el camino</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that session and serial are those of the notification</source>
        <translation>Compruebe lo que escribe su servidor de publicación y que la sesión y el número de serie son los de la notificación</translation>
    </message>
    <message>
        <source>Check whether deltas were lost; where they were, begin a new session</source>
        <translation>Compruebe si se perdieron deltas; si es así, inicie una nueva sesión</translation>
    </message>
    <message>
        <source>Check whether several servers with different states answer for the name; after a restore begin a new session</source>
        <translation>Compruebe si responden por el nombre varios servidores con estados diferentes; tras una restauración, inicie una nueva sesión</translation>
    </message>
    <message>
        <source>Check whether several servers with states of their own answer for the name, and whether the server restarts again and again</source>
        <translation>Compruebe si responden por el nombre varios servidores con estados propios y si el servidor se reinicia una y otra vez</translation>
    </message>
    <message>
        <source>Choose a handle of these characters in your software, and write the file again</source>
        <translation>Elija en su software un identificador con estos caracteres y escriba de nuevo el archivo</translation>
    </message>
    <message>
        <source>Configure an https service_uri in the publication server</source>
        <translation>Configure un service_uri https en el servidor de publicación</translation>
    </message>
    <message>
        <source>Configure service_uri as https, sia_base as rsync and rrdp_notification_uri as https in the publication server</source>
        <translation>Configure en el servidor de publicación service_uri como https, sia_base como rsync y rrdp_notification_uri como https</translation>
    </message>
    <message>
        <source>Configure the interval of re-issuance in your CA software</source>
        <translation>Configure en su software de CA el intervalo de reemisión</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Corrija la fecha</translation>
    </message>
    <message>
        <source>Create a new identity in your software, and write the file again</source>
        <translation>Cree una nueva identidad en su software y escriba de nuevo el archivo</translation>
    </message>
    <message>
        <source>Create an identity with RSA of 2048 bits or more, or with an elliptic curve of 256</source>
        <translation>Cree una identidad con RSA de 2048 bits o más, o con una curva elíptica de 256</translation>
    </message>
    <message>
        <source>Do it before delegation, or agree with the registry on a date</source>
        <translation>Hágalo antes de la delegación o acuerde una fecha con el registro</translation>
    </message>
    <message>
        <source>Find what failed at the times in the history, and make it redundant</source>
        <translation>Averigüe qué falló en los momentos del historial y hágalo redundante</translation>
    </message>
    <message>
        <source>For {gap:duration} there was no current manifest</source>
        <translation>Durante {gap:duration} no hubo un manifiesto vigente</translation>
    </message>
    <message>
        <source>Give each file with the option of its own kind</source>
        <translation>Proporcione cada archivo con la opción de su propio tipo</translation>
    </message>
    <message>
        <source>Have all name servers of the zone answer for both types, with an empty answer where there is no address</source>
        <translation>Haga que todos los servidores de nombres de la zona respondan para ambos tipos, con una respuesta vacía donde no haya dirección</translation>
    </message>
    <message>
        <source>Have each file listed once, under a plain name</source>
        <translation>Haga que cada archivo se enumere una sola vez, con un nombre simple</translation>
    </message>
    <message>
        <source>Have one CRL listed</source>
        <translation>Haga que se enumere una sola CRL</translation>
    </message>
    <message>
        <source>Have the daemon listen on every address that its name has</source>
        <translation>Haga que el demonio escuche en cada dirección que tiene su nombre</translation>
    </message>
    <message>
        <source>Have the parent renew it</source>
        <translation>Haga que la CA superior lo renueve</translation>
    </message>
    <message>
        <source>Have the publication server keep deltas for some hours</source>
        <translation>Haga que el servidor de publicación conserve los deltas durante algunas horas</translation>
    </message>
    <message>
        <source>Have the server listen on every address that its name has, or take the address out of the DNS</source>
        <translation>Haga que el servidor escuche en cada dirección que tiene su nombre o retire la dirección del DNS</translation>
    </message>
    <message>
        <source>Have the web server answer If-None-Match and If-Modified-Since with 304</source>
        <translation>Haga que el servidor web responda a If-None-Match y If-Modified-Since con 304</translation>
    </message>
    <message>
        <source>Have the web server send both</source>
        <translation>Haga que el servidor web envíe ambos</translation>
    </message>
    <message>
        <source>Have your CA or publication software write the file again, and send it as it is</source>
        <translation>Haga que su software de CA o de publicación escriba de nuevo el archivo y envíelo tal cual</translation>
    </message>
    <message>
        <source>Have your CA software reissue it; if it stays so, update the software</source>
        <translation>Haga que su software de CA lo vuelva a emitir; si continúa igual, actualice el software</translation>
    </message>
    <message>
        <source>Have your CA software reissue manifest and CRL, and check its scheduler and clock</source>
        <translation>Haga que su software de CA vuelva a emitir el manifiesto y la CRL, y compruebe su planificador de tareas y su reloj</translation>
    </message>
    <message>
        <source>Have your software write the file again; do not edit the base64 by hand</source>
        <translation>Haga que su software escriba de nuevo el archivo; no edite el base64 a mano</translation>
    </message>
    <message>
        <source>Install a certificate of a public certification authority, with all its intermediate certificates</source>
        <translation>Instale un certificado de una autoridad de certificación pública, con todos sus certificados intermedios</translation>
    </message>
    <message>
        <source>Install a certificate whose subject alternative names hold the URI&apos;s host</source>
        <translation>Instale un certificado cuyos nombres alternativos del sujeto incluyan el host del URI</translation>
    </message>
    <message>
        <source>Install the same certificate on all servers, so that none is forgotten at the next renewal</source>
        <translation>Instale el mismo certificado en todos los servidores, para que no se olvide ninguno en la próxima renovación</translation>
    </message>
    <message>
        <source>Issue manifest and CRL together, for the same time</source>
        <translation>Emita el manifiesto y la CRL juntos, para el mismo período</translation>
    </message>
    <message>
        <source>Issue manifests for some days at most, and reissue them often</source>
        <translation>Emita manifiestos para unos días como máximo y vuelva a emitirlos con frecuencia</translation>
    </message>
    <message>
        <source>Issue manifests that are valid for {limit:duration} at least, so that an outage at night does no harm</source>
        <translation>Emita manifiestos válidos durante al menos {limit:duration}, para que una interrupción nocturna no cause daños</translation>
    </message>
    <message>
        <source>Keep each delta for as long as a notification lists it</source>
        <translation>Conserve cada delta mientras lo enumere una notificación</translation>
    </message>
    <message>
        <source>Keep each snapshot for as long as any notification that names it may be cached, and check its path</source>
        <translation>Conserve cada instantánea mientras pueda estar en caché una notificación que la nombre y compruebe su ruta</translation>
    </message>
    <message>
        <source>Keep the infrastructure running as it is, and go on watching</source>
        <translation>Mantenga la infraestructura en funcionamiento tal como está y siga observando</translation>
    </message>
    <message>
        <source>Let caches keep the notification for a minute at most</source>
        <translation>Permita que las cachés conserven la notificación un minuto como máximo</translation>
    </message>
    <message>
        <source>List no more deltas than are together smaller than the snapshot</source>
        <translation>No enumere más deltas de los que en conjunto son más pequeños que la instantánea</translation>
    </message>
    <message>
        <source>List the object if it is meant to count; else withdraw it</source>
        <translation>Enumere el objeto si debe contar; de lo contrario, retírelo</translation>
    </message>
    <message>
        <source>List the resources on record under &quot;held&quot;, or give a test TAL</source>
        <translation>Enumere en «held» los recursos registrados o proporcione un TAL de prueba</translation>
    </message>
    <message>
        <source>List the resources to be certified under &quot;asked&quot;</source>
        <translation>Enumere en «asked» los recursos que se deben certificar</translation>
    </message>
    <message>
        <source>Make sure that both come from the same, current installation</source>
        <translation>Asegúrese de que ambas proceden de la misma instalación actual</translation>
    </message>
    <message>
        <source>Make sure that the answer belongs to this request</source>
        <translation>Asegúrese de que la respuesta corresponde a esta solicitud</translation>
    </message>
    <message>
        <source>Never change a file that was announced</source>
        <translation>Nunca modifique un archivo ya anunciado</translation>
    </message>
    <message>
        <source>No CA under the test trust anchor publishes in this repository</source>
        <translation>Ninguna CA bajo el ancla de confianza de prueba publica en este repositorio</translation>
    </message>
    <message>
        <source>No address of the host accepts connections: {reason}</source>
        <translation>Ninguna dirección del host acepta conexiones: {reason}</translation>
    </message>
    <message>
        <source>No manifest is published in this repository</source>
        <translation>No hay ningún manifiesto publicado en este repositorio</translation>
    </message>
    <message>
        <source>No resources are asked for</source>
        <translation>No se solicitan recursos</translation>
    </message>
    <message>
        <source>Nobody has answered this</source>
        <translation>Nadie ha respondido a esto</translation>
    </message>
    <message>
        <source>Nothing where the repository is shared; else check the rsync base URI of the publication server</source>
        <translation>Nada si el repositorio es compartido; en caso contrario, compruebe el URI base de rsync del servidor de publicación</translation>
    </message>
    <message>
        <source>Notification and snapshot took {elapsed:ms} together</source>
        <translation>La notificación y la instantánea tardaron en conjunto {elapsed:ms}</translation>
    </message>
    <message>
        <source>Offer TLS 1.3 and 1.2</source>
        <translation>Ofrezca TLS 1.3 y 1.2</translation>
    </message>
    <message>
        <source>One address of the host does not accept connections: {reason}</source>
        <translation>Una dirección del host no acepta conexiones: {reason}</translation>
    </message>
    <message>
        <source>Order a certificate for an RSA key of 2048 bits or more, or for a P-256 key</source>
        <translation>Solicite un certificado para una clave RSA de 2048 bits o más, o para una clave P-256</translation>
    </message>
    <message>
        <source>Publish A and AAAA records for the name, and check the delegation of its zone</source>
        <translation>Publique registros A y AAAA para el nombre y compruebe la delegación de su zona</translation>
    </message>
    <message>
        <source>Publish a manifest and a CRL of a test CA before the final check</source>
        <translation>Publique un manifiesto y una CRL de una CA de prueba antes de la comprobación final</translation>
    </message>
    <message>
        <source>Publish globally reachable addresses only: relying parties refuse the others</source>
        <translation>Publique solo direcciones accesibles globalmente: las partes que confían rechazan las demás</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step</source>
        <translation>Publique los objetos y el manifiesto en un solo paso</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step, and check for corruption</source>
        <translation>Publique los objetos y el manifiesto en un solo paso y compruebe si hay datos dañados</translation>
    </message>
    <message>
        <source>Publish objects below your rsync base URI only, each once, and below 8 MB</source>
        <translation>Publique objetos solo por debajo de su URI base de rsync, cada uno una vez y de menos de 8 MB</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL</source>
        <translation>Publique la CRL de la propia CA</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest that lists it</source>
        <translation>Publique la CRL junto con el manifiesto que la enumera</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in the certificate&apos;s SIA</source>
        <translation>Publique el manifiesto en el URI del SIA del certificado</translation>
    </message>
    <message>
        <source>Publish the test trust anchor&apos;s certificate at the URI in its TAL</source>
        <translation>Publique el certificado del ancla de confianza de prueba en el URI de su TAL</translation>
    </message>
    <message>
        <source>Publish with a test CA before the final check</source>
        <translation>Publique con una CA de prueba antes de la comprobación final</translation>
    </message>
    <message>
        <source>Raise the server&apos;s limits of connections and requests: thousands of relying parties ask several times an hour</source>
        <translation>Aumente los límites de conexiones y solicitudes del servidor: miles de partes que confían consultan varias veces por hora</translation>
    </message>
    <message>
        <source>Reissue manifest and CRL every few hours: it shows that the CA works, and leaves time to repair</source>
        <translation>Vuelva a emitir el manifiesto y la CRL cada pocas horas: demuestra que la CA funciona y deja tiempo para reparar</translation>
    </message>
    <message>
        <source>Reissue manifests well before their nextUpdate, and alert when that fails</source>
        <translation>Vuelva a emitir los manifiestos bastante antes de su nextUpdate y alerte cuando eso falle</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified</source>
        <translation>Vuelva a emitir la CRL con la clave que certificó la CA superior</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the place where it is published</source>
        <translation>Vuelva a emitir el manifiesto de modo que su certificado nombre el lugar donde está publicado</translation>
    </message>
    <message>
        <source>Reissue the manifest under a new certificate</source>
        <translation>Vuelva a emitir el manifiesto bajo un certificado nuevo</translation>
    </message>
    <message>
        <source>Reissue the manifest under the CA&apos;s current certificate</source>
        <translation>Vuelva a emitir el manifiesto con el certificado actual de la CA</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published, and the CA&apos;s CRL</source>
        <translation>Vuelva a emitir el objeto de modo que su certificado nombre el lugar donde está publicado y la CRL de la CA</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate</source>
        <translation>Vuelva a emitir el objeto con el certificado actual de la CA</translation>
    </message>
    <message>
        <source>Reissue well before nextUpdate; check that the CA&apos;s scheduler runs</source>
        <translation>Vuelva a emitir bastante antes de nextUpdate; compruebe que el planificador de tareas de la CA funciona</translation>
    </message>
    <message>
        <source>Reissue without them, or have the parent certify them</source>
        <translation>Vuelva a emitirlo sin ellos o haga que la CA superior los certifique</translation>
    </message>
    <message>
        <source>Renew it, and check that your CA software renews objects by itself</source>
        <translation>Renuévelo y compruebe que su software de CA renueva los objetos por sí solo</translation>
    </message>
    <message>
        <source>Renew the certificate, and check why it was not renewed by itself</source>
        <translation>Renueve el certificado y compruebe por qué no se renovó automáticamente</translation>
    </message>
    <message>
        <source>Renew the certificate, and have it renewed by itself from now on</source>
        <translation>Renueve el certificado y haga que en adelante se renueve automáticamente</translation>
    </message>
    <message>
        <source>Renew the identity certificate in your software, and write the file again</source>
        <translation>Renueve el certificado de identidad en su software y escriba de nuevo el archivo</translation>
    </message>
    <message>
        <source>Renew the identity certificate now: a new one has to be handed over again</source>
        <translation>Renueve ahora el certificado de identidad: uno nuevo tiene que entregarse otra vez</translation>
    </message>
    <message>
        <source>Renew the identity certificate with SHA-256</source>
        <translation>Renueve el certificado de identidad con SHA-256</translation>
    </message>
    <message>
        <source>Resolving {host} took {elapsed:ms}</source>
        <translation>La resolución de {host} tardó {elapsed:ms}</translation>
    </message>
    <message>
        <source>Resources are asked for that are delegated to {ca}: {resources}</source>
        <translation>Se solicitan recursos que están delegados a {ca}: {resources}</translation>
    </message>
    <message>
        <source>Resources are asked for that the organisation does not hold by {record}: {resources}</source>
        <translation>Se solicitan recursos que la organización no tiene según {record}: {resources}</translation>
    </message>
    <message>
        <source>Send the identity certificate that your software signs with its own key</source>
        <translation>Envíe el certificado de identidad que su software firma con su propia clave</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; answers are due within {limit:ms}</source>
        <translation>Sirva los archivos RRDP desde disco o desde una caché; las respuestas deben llegar en {limit:ms}</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; the first byte is due within {limit:ms}</source>
        <translation>Sirva los archivos RRDP desde disco o desde una caché; el primer byte debe llegar en {limit:ms}</translation>
    </message>
    <message>
        <source>Serve it as application/xml</source>
        <translation>Sírvala como application/xml</translation>
    </message>
    <message>
        <source>Serve it at its own URI: each redirect is a round trip for every relying party</source>
        <translation>Sírvala en su propio URI: cada redirección es un viaje de ida y vuelta para cada parte que confía</translation>
    </message>
    <message>
        <source>Serve notification, snapshot and deltas under one host name and port</source>
        <translation>Sirva la notificación, la instantánea y los deltas bajo un mismo nombre de host y puerto</translation>
    </message>
    <message>
        <source>Serve rsync over IPv6 too</source>
        <translation>Sirva rsync también por IPv6</translation>
    </message>
    <message>
        <source>Serve the notification at its own URI, without a redirect</source>
        <translation>Sirva la notificación en su propio URI, sin redirección</translation>
    </message>
    <message>
        <source>Serve the repository over IPv4 too: many relying parties have no IPv6</source>
        <translation>Sirva el repositorio también por IPv4: muchas partes que confían no tienen IPv6</translation>
    </message>
    <message>
        <source>Serve the repository over IPv6 too</source>
        <translation>Sirva el repositorio también por IPv6</translation>
    </message>
    <message>
        <source>Serve the same files from every address</source>
        <translation>Sirva los mismos archivos desde cada dirección</translation>
    </message>
    <message>
        <source>Set the clock of the system that made it, and make it again</source>
        <translation>Ponga en hora el reloj del sistema que lo creó y créelo de nuevo</translation>
    </message>
    <message>
        <source>Stable for {stable:duration} of the {needed:duration} that are asked for</source>
        <translation>Estable durante {stable:duration}; tiempo exigido: {needed:duration}</translation>
    </message>
    <message>
        <source>Stable for {stable:duration}, looked at {looks} times</source>
        <translation>Estable durante {stable:duration}; comprobaciones: {looks}</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and reissue</source>
        <translation>Sincronice el reloj de la CA (NTP) y vuelva a emitir</translation>
    </message>
    <message>
        <source>Synchronise the clock of the CA (NTP)</source>
        <translation>Sincronice el reloj de la CA (NTP)</translation>
    </message>
    <message>
        <source>Synchronise the clock of the web server (NTP)</source>
        <translation>Sincronice el reloj del servidor web (NTP)</translation>
    </message>
    <message>
        <source>Take out of the module what does not belong into it</source>
        <translation>Retire del módulo lo que no corresponde a él</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expired on {not_after:time}</source>
        <translation>El certificado BPKI de {name} venció el {not_after:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expires in {left:duration}, on {not_after:time}</source>
        <translation>El certificado BPKI de {name} vence en {left:duration}, el {not_after:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is no CA certificate: it cannot sign the certificates that sign your messages</source>
        <translation>El certificado BPKI de {name} no es un certificado de CA: no puede firmar los certificados que firman sus mensajes</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not self-signed, so that it is no trust anchor</source>
        <translation>El certificado BPKI de {name} no es autofirmado, por lo que no es un ancla de confianza</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not valid before {not_before:time}</source>
        <translation>El certificado BPKI de {name} no es válido antes del {not_before:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is signed with {digest}, which current software refuses</source>
        <translation>El certificado BPKI de {name} está firmado con {digest}, que el software actual rechaza</translation>
    </message>
    <message>
        <source>The CA&apos;s CRL is not published, or not on the manifest: {problem}</source>
        <translation>La CRL de la CA no está publicada o no figura en el manifiesto: {problem}</translation>
    </message>
    <message>
        <source>The CA&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>El certificado de la CA vence en {left:duration}, el {not_after:time}</translation>
    </message>
    <message>
        <source>The CRL cannot be decoded: {problem}</source>
        <translation>La CRL no se puede decodificar: {problem}</translation>
    </message>
    <message>
        <source>The CRL does not follow its profile: {problem}</source>
        <translation>La CRL no se ajusta a su perfil: {problem}</translation>
    </message>
    <message>
        <source>The CRL ends {difference:duration} before the manifest that lists it</source>
        <translation>La CRL termina {difference:duration} antes que el manifiesto que la enumera</translation>
    </message>
    <message>
        <source>The CRL is not current any more: {problem}</source>
        <translation>La CRL ya no está vigente: {problem}</translation>
    </message>
    <message>
        <source>The CRL is not the CA&apos;s own: {problem}</source>
        <translation>La CRL no es la propia de la CA: {problem}</translation>
    </message>
    <message>
        <source>The CRL is not valid yet: {problem}</source>
        <translation>La CRL aún no es válida: {problem}</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify: {problem}</source>
        <translation>La firma de la CRL no se verifica: {problem}</translation>
    </message>
    <message>
        <source>The TLS handshake failed: {reason}</source>
        <translation>La negociación TLS falló: {reason}</translation>
    </message>
    <message>
        <source>The URI holds the address {host} where a name belongs</source>
        <translation>El URI contiene la dirección {host} donde corresponde un nombre</translation>
    </message>
    <message>
        <source>The XML namespace lacks the slash at its end: {found}</source>
        <translation>Al espacio de nombres XML le falta la barra final: {found}</translation>
    </message>
    <message>
        <source>The addresses of the host serve different RRDP sessions</source>
        <translation>Las direcciones del host sirven sesiones RRDP diferentes</translation>
    </message>
    <message>
        <source>The addresses show certificates that end at different times, the first on {first:time}</source>
        <translation>Las direcciones presentan certificados que vencen en momentos diferentes, el primero el {first:time}</translation>
    </message>
    <message>
        <source>The answer does not repeat the tag of the request, &quot;{asked}&quot;, but has &quot;{answered}&quot;</source>
        <translation>La respuesta no repite la etiqueta de la solicitud, «{asked}», sino que tiene «{answered}»</translation>
    </message>
    <message>
        <source>The answer of {by} is dated {on:time}, which has not come yet</source>
        <translation>La respuesta de {by} tiene fecha {on:time}, que aún no ha llegado</translation>
    </message>
    <message>
        <source>The answer of {by} is {age:duration} old</source>
        <translation>La respuesta de {by} tiene una antigüedad de {age:duration}</translation>
    </message>
    <message>
        <source>The answer to the request for the notification cannot be used: {reason}</source>
        <translation>La respuesta a la solicitud de la notificación no se puede utilizar: {reason}</translation>
    </message>
    <message>
        <source>The certificates that the CA issued are not in order: {problem}</source>
        <translation>Los certificados que emitió la CA no están en orden: {problem}</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial</source>
        <translation>Los deltas que enumera la notificación no son contiguos o no terminan en su número de serie</translation>
    </message>
    <message>
        <source>The file does not follow RFC 8183: {reason}</source>
        <translation>El archivo no se ajusta a RFC 8183: {reason}</translation>
    </message>
    <message>
        <source>The file has attributes that the schema of RFC 8183 does not know: {attributes}</source>
        <translation>El archivo tiene atributos que el esquema de RFC 8183 no conoce: {attributes}</translation>
    </message>
    <message>
        <source>The file is a {found} where a {expected} belongs</source>
        <translation>El archivo es {found}, donde corresponde {expected}</translation>
    </message>
    <message>
        <source>The file is a {message} of the handle {handle}</source>
        <translation>El archivo es un mensaje {message} del identificador {handle}</translation>
    </message>
    <message>
        <source>The first byte took {elapsed:ms}</source>
        <translation>El primer byte tardó {elapsed:ms}</translation>
    </message>
    <message>
        <source>The host has a single address in each family that it has</source>
        <translation>El host tiene una sola dirección en cada familia de la que dispone</translation>
    </message>
    <message>
        <source>The key of the BPKI certificate of {name} is too weak: {algorithm} with {bits} bits</source>
        <translation>La clave del certificado BPKI de {name} es demasiado débil: {algorithm} con {bits} bits</translation>
    </message>
    <message>
        <source>The manifest cannot be decoded: {problem}</source>
        <translation>El manifiesto no se puede decodificar: {problem}</translation>
    </message>
    <message>
        <source>The manifest does not follow its profile: {problem}</source>
        <translation>El manifiesto no se ajusta a su perfil: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not current any more: {problem}</source>
        <translation>El manifiesto ya no está vigente: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not of the CA that publishes it: {problem}</source>
        <translation>El manifiesto no es de la CA que lo publica: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not valid yet: {problem}</source>
        <translation>El manifiesto aún no es válido: {problem}</translation>
    </message>
    <message>
        <source>The manifest is valid for {left:duration} more</source>
        <translation>El manifiesto es válido durante {left:duration} más</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration} only</source>
        <translation>El manifiesto es válido durante solo {validity:duration}</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration}, so that an old one can be replayed for as long</source>
        <translation>El manifiesto es válido durante {validity:duration}, de modo que uno antiguo puede reproducirse durante ese mismo tiempo</translation>
    </message>
    <message>
        <source>The manifest lists a CRL beside the CA&apos;s own</source>
        <translation>El manifiesto enumera una CRL además de la propia de la CA</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice: {problem}</source>
        <translation>El manifiesto enumera un nombre de archivo no permitido o un mismo nombre dos veces: {problem}</translation>
    </message>
    <message>
        <source>The manifest says that it lies elsewhere</source>
        <translation>El manifiesto dice que está en otro lugar</translation>
    </message>
    <message>
        <source>The manifest that the CA&apos;s certificate names is not published</source>
        <translation>El manifiesto que nombra el certificado de la CA no está publicado</translation>
    </message>
    <message>
        <source>The manifest was issued {age:duration} ago</source>
        <translation>El manifiesto se emitió hace {age:duration}</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate is revoked</source>
        <translation>El certificado del manifiesto está revocado</translation>
    </message>
    <message>
        <source>The name servers of {host} did not answer in time</source>
        <translation>Los servidores de nombres de {host} no respondieron a tiempo</translation>
    </message>
    <message>
        <source>The name {host} does not resolve: {reason}</source>
        <translation>El nombre {host} no se resuelve: {reason}</translation>
    </message>
    <message>
        <source>The name {host} has no IPv4 address</source>
        <translation>El nombre {host} no tiene dirección IPv4</translation>
    </message>
    <message>
        <source>The name {host} has no IPv6 address</source>
        <translation>El nombre {host} no tiene dirección IPv6</translation>
    </message>
    <message>
        <source>The newest delta and the snapshot say different things of {objects}</source>
        <translation>El delta más reciente y la instantánea dicen cosas distintas de {objects}</translation>
    </message>
    <message>
        <source>The notification URI that was given is not the one that the repository assigned, {promised}</source>
        <translation>El URI de notificación indicado no es el que asignó el repositorio, {promised}</translation>
    </message>
    <message>
        <source>The notification comes with neither ETag nor Last-Modified, so that every look costs a whole answer</source>
        <translation>La notificación llega sin ETag ni Last-Modified, de modo que cada comprobación cuesta una respuesta completa</translation>
    </message>
    <message>
        <source>The notification did not come in time: {reason}</source>
        <translation>La notificación no llegó a tiempo: {reason}</translation>
    </message>
    <message>
        <source>The notification does not follow its format: {problem}</source>
        <translation>La notificación no se ajusta a su formato: {problem}</translation>
    </message>
    <message>
        <source>The notification is found after {redirects} redirects</source>
        <translation>La notificación se encuentra tras varias redirecciones: {redirects}</translation>
    </message>
    <message>
        <source>The notification is larger than any sound one: {reason}</source>
        <translation>La notificación es mayor que cualquier notificación razonable: {reason}</translation>
    </message>
    <message>
        <source>The notification is served as {found}</source>
        <translation>La notificación se sirve como {found}</translation>
    </message>
    <message>
        <source>The notification is served without a media type</source>
        <translation>La notificación se sirve sin tipo de medio</translation>
    </message>
    <message>
        <source>The notification lists no deltas, so that every change costs each relying party a snapshot</source>
        <translation>La notificación no enumera deltas, de modo que cada cambio cuesta una instantánea a cada parte que confía</translation>
    </message>
    <message>
        <source>The notification lists {deltas} deltas, more than relying parties follow</source>
        <translation>La notificación enumera {deltas} deltas, más de los que siguen las partes que confían</translation>
    </message>
    <message>
        <source>The notification refers to a file on another origin: {problem}</source>
        <translation>La notificación remite a un archivo de otro origen: {problem}</translation>
    </message>
    <message>
        <source>The notification spells its XML namespace in an unusual way: {problem}</source>
        <translation>La notificación escribe su espacio de nombres XML de forma inusual: {problem}</translation>
    </message>
    <message>
        <source>The notification was answered with HTTP status {status}</source>
        <translation>La notificación se respondió con el estado HTTP {status}</translation>
    </message>
    <message>
        <source>The object cannot be decoded: {problem}</source>
        <translation>El objeto no se puede decodificar: {problem}</translation>
    </message>
    <message>
        <source>The object claims resources that its issuer does not hold: {problem}</source>
        <translation>El objeto reclama recursos que su emisor no tiene: {problem}</translation>
    </message>
    <message>
        <source>The object deviates from its profile in a way that relying parties tolerate: {problem}</source>
        <translation>El objeto se desvía de su perfil de un modo que las partes que confían toleran: {problem}</translation>
    </message>
    <message>
        <source>The object does not follow its profile: {problem}</source>
        <translation>El objeto no se ajusta a su perfil: {problem}</translation>
    </message>
    <message>
        <source>The object expires in {left:duration}, on {not_after:time}</source>
        <translation>El objeto vence en {left:duration}, el {not_after:time}</translation>
    </message>
    <message>
        <source>The object has expired: {problem}</source>
        <translation>El objeto ha vencido: {problem}</translation>
    </message>
    <message>
        <source>The object is not of the CA that publishes it: {problem}</source>
        <translation>El objeto no es de la CA que lo publica: {problem}</translation>
    </message>
    <message>
        <source>The object is not valid yet: {problem}</source>
        <translation>El objeto aún no es válido: {problem}</translation>
    </message>
    <message>
        <source>The object names another location than its own: {problem}</source>
        <translation>El objeto nombra una ubicación distinta de la suya: {problem}</translation>
    </message>
    <message>
        <source>The object&apos;s certificate is revoked, and the object is published all the same</source>
        <translation>El certificado del objeto está revocado, y aun así el objeto está publicado</translation>
    </message>
    <message>
        <source>The publication server is spoken to without TLS; the messages are signed, but not secret</source>
        <translation>La comunicación con el servidor de publicación se realiza sin TLS; los mensajes están firmados, pero no son secretos</translation>
    </message>
    <message>
        <source>The question for {type} records of {host} was not answered: {reason}</source>
        <translation>La consulta de registros {type} de {host} no se respondió: {reason}</translation>
    </message>
    <message>
        <source>The repository calls you {answered}, not {asked} as you asked</source>
        <translation>El repositorio le llama {answered}, no {asked} como usted pidió</translation>
    </message>
    <message>
        <source>The repository offers no RRDP, which relying parties prefer by far</source>
        <translation>El repositorio no ofrece RRDP, que las partes que confían prefieren con mucho</translation>
    </message>
    <message>
        <source>The request for the notification is redirected in a way that relying parties do not follow: {reason}</source>
        <translation>La solicitud de la notificación se redirige de un modo que las partes que confían no siguen: {reason}</translation>
    </message>
    <message>
        <source>The rsync URI that was given is not below the sia_base of the repository, {promised}</source>
        <translation>El URI de rsync indicado no está por debajo del sia_base del repositorio, {promised}</translation>
    </message>
    <message>
        <source>The rsync daemon cannot be reached: {reason}</source>
        <translation>No se puede acceder al demonio rsync: {reason}</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder: {reason}</source>
        <translation>El demonio rsync no entregó la carpeta: {reason}</translation>
    </message>
    <message>
        <source>The rsync daemon does not answer over {family}: {reason}</source>
        <translation>El demonio rsync no responde por {family}: {reason}</translation>
    </message>
    <message>
        <source>The rsync folder holds no RPKI objects</source>
        <translation>La carpeta rsync no contiene objetos RPKI</translation>
    </message>
    <message>
        <source>The rsync host has no IPv6 address</source>
        <translation>El host rsync no tiene dirección IPv6</translation>
    </message>
    <message>
        <source>The rsync module holds more than any sound repository does: {reason}</source>
        <translation>El módulo rsync contiene más que cualquier repositorio razonable: {reason}</translation>
    </message>
    <message>
        <source>The serial went back from {before} to {after} within one session</source>
        <translation>El número de serie retrocedió de {before} a {after} dentro de una misma sesión</translation>
    </message>
    <message>
        <source>The server accepts connections and does not complete a TLS handshake</source>
        <translation>El servidor acepta conexiones y no completa una negociación TLS</translation>
    </message>
    <message>
        <source>The server chose {version}, which is obsolete</source>
        <translation>El servidor eligió {version}, que está obsoleto</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on {not_after:time}</source>
        <translation>El certificado del servidor venció el {not_after:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>El certificado del servidor vence en {left:duration}, el {not_after:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for {names} and not for {host}</source>
        <translation>El certificado del servidor es para {names} y no para {host}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {not_before:time}</source>
        <translation>El certificado del servidor no es válido antes del {not_before:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate, issued by {issuer}, leads to no certification authority that relying parties trust: {reason}</source>
        <translation>El certificado del servidor, emitido por {issuer}, no conduce a ninguna autoridad de certificación aceptada por las partes que confían: {reason}</translation>
    </message>
    <message>
        <source>The server&apos;s key is weak: {algorithm} with {bits} bits</source>
        <translation>La clave del servidor es débil: {algorithm} con {bits} bits</translation>
    </message>
    <message>
        <source>The session changed between two looks a moment apart</source>
        <translation>La sesión cambió entre dos comprobaciones separadas por un instante</translation>
    </message>
    <message>
        <source>The snapshot cannot be used: {problem}</source>
        <translation>La instantánea no se puede utilizar: {problem}</translation>
    </message>
    <message>
        <source>The snapshot does not have the hash that the notification states</source>
        <translation>La instantánea no tiene el hash que indica la notificación</translation>
    </message>
    <message>
        <source>The snapshot holds an object that relying parties leave out: {problem}</source>
        <translation>La instantánea contiene un objeto que las partes que confían descartan: {problem}</translation>
    </message>
    <message>
        <source>The snapshot holds no objects yet</source>
        <translation>La instantánea aún no contiene objetos</translation>
    </message>
    <message>
        <source>The snapshot holds {count} objects that are not below the rsync URI, such as {objects}</source>
        <translation>Objetos de la instantánea que no están por debajo del URI de rsync: {count}, como {objects}</translation>
    </message>
    <message>
        <source>The snapshot was not had: {reason}</source>
        <translation>No se obtuvo la instantánea: {reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync did not end in time: {reason}</source>
        <translation>La transferencia por rsync no terminó a tiempo: {reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync took {elapsed:ms}</source>
        <translation>La transferencia por rsync tardó {elapsed:ms}</translation>
    </message>
    <message>
        <source>The trust anchor cannot be used: {problem}</source>
        <translation>El ancla de confianza no se puede utilizar: {problem}</translation>
    </message>
    <message>
        <source>The two requests carry different BPKI certificates</source>
        <translation>Las dos solicitudes llevan certificados BPKI diferentes</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} ahead of ours</source>
        <translation>El reloj del servidor web está adelantado {offset:duration} respecto al nuestro</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} behind ours</source>
        <translation>El reloj del servidor web está atrasado {offset:duration} respecto al nuestro</translation>
    </message>
    <message>
        <source>The {attribute} is missing or is no URI of the kind that belongs there</source>
        <translation>Falta {attribute} o no es un URI del tipo que corresponde</translation>
    </message>
    <message>
        <source>The {attribute} is missing, longer than 255 characters, or has characters other than letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;/&quot;</source>
        <translation>Falta {attribute}, tiene más de 255 caracteres o contiene caracteres distintos de letras, dígitos, «-», «_» y «/»</translation>
    </message>
    <message>
        <source>Update the CA software</source>
        <translation>Actualice el software de CA</translation>
    </message>
    <message>
        <source>Update the publication server</source>
        <translation>Actualice el servidor de publicación</translation>
    </message>
    <message>
        <source>Update the software that wrote the file; strict parsers refuse it</source>
        <translation>Actualice el software que escribió el archivo; los analizadores estrictos lo rechazan</translation>
    </message>
    <message>
        <source>Use a name: certificates carry the URI for years, and an address cannot be moved</source>
        <translation>Use un nombre: los certificados llevan el URI durante años, y una dirección no se puede trasladar</translation>
    </message>
    <message>
        <source>Use name servers that are near their clients, or anycast, and a TTL of minutes at least</source>
        <translation>Use servidores de nombres cercanos a sus clientes, o anycast, y un TTL de al menos unos minutos</translation>
    </message>
    <message>
        <source>Use one handle: it spares everybody a table</source>
        <translation>Use un solo identificador: ahorra a todos una tabla</translation>
    </message>
    <message>
        <source>Use the handle of the answer from now on; current software does by itself</source>
        <translation>Use a partir de ahora el identificador de la respuesta; el software actual lo hace por sí solo</translation>
    </message>
    <message>
        <source>Valid objects contradict each other: {problem}</source>
        <translation>Hay objetos válidos que se contradicen: {problem}</translation>
    </message>
    <message>
        <source>What answers on the rsync port is no rsync daemon that greets in time: {reason}</source>
        <translation>Lo que responde en el puerto de rsync no es un demonio rsync que salude a tiempo: {reason}</translation>
    </message>
    <message>
        <source>What the CA signs is dated {offset:duration} in the future</source>
        <translation>Lo que firma la CA lleva una fecha {offset:duration} en el futuro</translation>
    </message>
    <message>
        <source>What the file carries as its BPKI certificate is no X.509 certificate</source>
        <translation>Lo que el archivo lleva como certificado BPKI no es un certificado X.509</translation>
    </message>
    <message>
        <source>What the organisation holds is not told, so that nothing could be compared</source>
        <translation>No se indica qué tiene la organización, por lo que no se pudo comparar nada</translation>
    </message>
    <message>
        <source>With {clients} clients at once, 95 of 100 answers took up to {percentile:ms}</source>
        <translation>Con {clients} clientes a la vez, 95 de cada 100 respuestas tardaron hasta {percentile:ms}</translation>
    </message>
    <message>
        <source>Withdraw certificates for your own key, for your parent&apos;s, and chains without end</source>
        <translation>Retire los certificados para su propia clave, para la de su CA superior y las cadenas sin fin</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it</source>
        <translation>Retire el objeto o vuelva a emitirlo</translation>
    </message>
    <message>
        <source>Withdraw the one that is not meant</source>
        <translation>Retire el que no sea el deseado</translation>
    </message>
    <message>
        <source>Write both from one state at the same time; serve the rsync tree by an atomic switch of folders</source>
        <translation>Escriba ambos a partir de un mismo estado al mismo tiempo; sirva el árbol rsync mediante un cambio atómico de carpetas</translation>
    </message>
    <message>
        <source>Write the snapshot first and the notification last, and never change a file that was announced</source>
        <translation>Escriba primero la instantánea y por último la notificación, y nunca modifique un archivo ya anunciado</translation>
    </message>
    <message>
        <source>You call yourself {child} towards the parent and {publisher} towards the repository</source>
        <translation>Usted se identifica como {child} ante la CA superior y como {publisher} ante el repositorio</translation>
    </message>
    <message>
        <source>rsync and RRDP serve different contents: {only_rrdp} objects are only in RRDP, {only_rsync} only in rsync, {different} differ, such as {objects}</source>
        <translation>rsync y RRDP sirven contenidos diferentes: objetos solo en RRDP: {only_rrdp}, solo en rsync: {only_rsync}, diferentes: {different}, como {objects}</translation>
    </message>
    <message>
        <source>{clients} clients at once: {requests} requests, median {median:ms}, 95th percentile {percentile:ms}</source>
        <translation>Clientes a la vez: {clients}; solicitudes: {requests}; mediana: {median:ms}; percentil 95: {percentile:ms}</translation>
    </message>
    <message>
        <source>{failures} of {requests} requests of {clients} clients at once failed: {reason}</source>
        <translation>Fallaron {failures} de {requests} solicitudes, con {clients} clientes a la vez: {reason}</translation>
    </message>
</context>
<context>
    <name>readiness-page</name>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
</context>
<context>
    <name>readiness-steps</name>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>addresses and TLS</source>
        <translation>direcciones y TLS</translation>
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
        <translation>RRDP otra vez</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objetos</translation>
    </message>
    <message>
        <source>several clients at once</source>
        <translation>varios clientes a la vez</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>the case is held</source>
        <translation>el expediente está en pausa</translation>
    </message>
    <message>
        <source>the case is held already</source>
        <translation>el expediente ya está en pausa</translation>
    </message>
    <message>
        <source>the case is not held</source>
        <translation>el expediente no está en pausa</translation>
    </message>
    <message>
        <source>nothing is proposed in this case</source>
        <translation>no hay nada propuesto en este expediente</translation>
    </message>
    <message>
        <source>nothing is rejected in this case</source>
        <translation>no hay nada rechazado en este expediente</translation>
    </message>
    <message>
        <source>nothing is approved in this case</source>
        <translation>no hay nada aprobado en este expediente</translation>
    </message>
    <message>
        <source>we could not see in the last round</source>
        <translation>no pudimos ver en la última ronda</translation>
    </message>
    <message>
        <source>the policy only watches</source>
        <translation>la política solo observa</translation>
    </message>
    <message>
        <source>the last look did not find the CA failed</source>
        <translation>la última observación no encontró la CA en fallo</translation>
    </message>
    <message>
        <source>a fresh look is missing</source>
        <translation>falta una observación reciente</translation>
    </message>
    <message>
        <source>the approval is not signed</source>
        <translation>la aprobación no está firmada</translation>
    </message>
    <message>
        <source>the operator was not notified yet</source>
        <translation>todavía no se ha notificado al operador</translation>
    </message>
    <message>
        <source>its certificate was not taken away in this case</source>
        <translation>su certificado no se retiró en este expediente</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>healthy</source>
        <translation>en buen estado</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>inestable</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>sin servicio</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Suspension is proposed. Approvals: %1 of %2.</source>
        <translation>Se propone la suspensión. Aprobaciones: %1 de %2.</translation>
    </message>
    <message>
        <source>Revocation is proposed. Approvals: %1 of %2.</source>
        <translation>Se propone la revocación. Aprobaciones: %1 de %2.</translation>
    </message>
    <message>
        <source>Publication is proposed. Approvals: %1 of %2.</source>
        <translation>Se propone la publicación. Aprobaciones: %1 de %2.</translation>
    </message>
    <message>
        <source>Revocation is approved, and waits for a person to carry it out.</source>
        <translation>La revocación está aprobada y espera a que una persona la ejecute.</translation>
    </message>
    <message>
        <source>Suspension is approved, and waits for a person to carry it out.</source>
        <translation>La suspensión está aprobada y espera a que una persona la ejecute.</translation>
    </message>
    <message>
        <source>The message “%1” came back.</source>
        <translation>El mensaje «%1» fue devuelto.</translation>
    </message>
    <message>
        <source>The message “%1” could not be sent.</source>
        <translation>No se pudo enviar el mensaje «%1».</translation>
    </message>
    <message>
        <source>The message “%1” waits to be sent, for %2.</source>
        <translation>El mensaje «%1» espera su envío desde hace %2.</translation>
    </message>
    <message>
        <source>The step “%1” is overdue; it fell due %2 ago.</source>
        <translation>El paso «%1» lleva retraso; debía darse hace %2.</translation>
    </message>
    <message>
        <source>The step “%1” falls due in %2.</source>
        <translation>El paso «%1» debe darse dentro de %2.</translation>
    </message>
    <message>
        <source>The step “%1” is due.</source>
        <translation>El paso «%1» debe darse ahora.</translation>
    </message>
    <message>
        <source>A guard holds a step back: %1.</source>
        <translation>Una salvaguarda retiene un paso: %1.</translation>
    </message>
    <message>
        <source>The fleet brake holds: %1 of %2 CAs turned bad in one round. Suspect the monitor first.</source>
        <translation>El freno de la flota está echado: %1 de %2 CA empeoraron en una ronda. Sospeche primero del monitor.</translation>
    </message>
    <message>
        <source>There was no round for %1: nobody watches the fleet.</source>
        <translation>No ha habido ninguna ronda desde hace %1: nadie observa la flota.</translation>
    </message>
    <message>
        <source>It died %1 ago.</source>
        <translation>Quedó sin servicio hace %1.</translation>
    </message>
    <message>
        <source>It began to flap %1 ago.</source>
        <translation>Se volvió inestable hace %1.</translation>
    </message>
    <message>
        <source>This repository has failed for %1. CAs affected: %2.</source>
        <translation>Este repositorio falla desde hace %1. CA afectadas: %2.</translation>
    </message>
    <message>
        <source>Done: %1 of %2. Items that want attention: %3.</source>
        <translation>Hecho: %1 de %2. Puntos que requieren atención: %3.</translation>
    </message>
    <message>
        <source>A hold ends in %1: %2</source>
        <translation>Una pausa termina dentro de %1: %2</translation>
    </message>
    <message>
        <source>A hold ended %1 ago: %2</source>
        <translation>Una pausa terminó hace %1: %2</translation>
    </message>
</context>
</TS>
