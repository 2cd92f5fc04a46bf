<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>board</name>
    <message>
        <source>Enforcement</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>Liste publique</translation>
    </message>
    <message>
        <source>Revocation ahead</source>
        <translation>Révocation à venir</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>À exécuter</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>En rétablissement</translation>
    </message>
    <message>
        <source>Next the operator is written to; this runs by itself.</source>
        <translation>Ensuite, on écrit à l’opérateur ; cela se fait tout seul.</translation>
    </message>
    <message>
        <source>Next people are asked to name the CA in public.</source>
        <translation>Ensuite, on demande de nommer la CA en public.</translation>
    </message>
    <message>
        <source>Next people are asked to suspend or revoke the certificate.</source>
        <translation>Ensuite, on demande de suspendre ou de révoquer le certificat.</translation>
    </message>
    <message>
        <source>People must approve or reject what is proposed.</source>
        <translation>Il faut approuver ou rejeter ce qui est proposé.</translation>
    </message>
    <message>
        <source>Approved: carried out outside this program, then seen to have happened.</source>
        <translation>Approuvé : exécuté hors de ce programme, puis constaté.</translation>
    </message>
    <message>
        <source>The trouble is gone for now, or the CA is on its way back.</source>
        <translation>Le problème a disparu pour l’instant, ou la CA est en voie de retour.</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Révocation</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>exécuté</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Recours</translation>
    </message>
    <message>
        <source>The policy enforces, and does not only watch</source>
        <translation>La politique est appliquée, et n’observe pas seulement</translation>
    </message>
    <message>
        <source>The clock runs: no hold, not blind, no outage of our own</source>
        <translation>Le délai court : pas de pause, pas d’aveuglement, pas de panne de notre côté</translation>
    </message>
    <message>
        <source>The operator was notified</source>
        <translation>L’opérateur a été avisé</translation>
    </message>
    <message>
        <source>A notice left and did not come back</source>
        <translation>Un avis est parti et n’est pas revenu</translation>
    </message>
    <message>
        <source>The operator&apos;s announcement is on record</source>
        <translation>L’annonce de l’opérateur est enregistrée</translation>
    </message>
    <message>
        <source>A fresh look finds the CA failed</source>
        <translation>Une observation récente trouve la CA en panne</translation>
    </message>
    <message>
        <source>Corroboration: %1 of %2 vantages agree</source>
        <translation>Corroboration : %1 points d’observation sur %2 concordent</translation>
    </message>
    <message>
        <source>Approvals: %1 of %2</source>
        <translation>Approbations : %1 sur %2</translation>
    </message>
    <message>
        <source>Reinstatement begun</source>
        <translation>Rétablissement commencé</translation>
    </message>
    <message>
        <source>Certificate taken away</source>
        <translation>Certificat retiré</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>Plus rien à faire</translation>
    </message>
    <message>
        <source>until the certificate is gone</source>
        <translation>jusqu’à la disparition du certificat</translation>
    </message>
    <message>
        <source>clock stands still</source>
        <translation>le délai est arrêté</translation>
    </message>
    <message>
        <source>overdue, due %1</source>
        <translation>en retard, échéance %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 sur %2 approuvé</translation>
    </message>
    <message>
        <source>%1, ends %2</source>
        <translation>%1, fin %2</translation>
    </message>
    <message>
        <source>Stable for %1 of %2</source>
        <translation>Stable depuis %1 sur %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manque : %1</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Accuser réception…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Mettre en pause…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Lever la pause…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rejeter…</translation>
    </message>
    <message>
        <source>Propose again…</source>
        <translation>Proposer de nouveau…</translation>
    </message>
    <message>
        <source>Carried out…</source>
        <translation>Exécuté…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Waive corroboration…</source>
        <translation>Renoncer à la corroboration…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Clore…</translation>
    </message>
    <message>
        <source>That takes the role &quot;%1&quot;.</source>
        <translation>Cela demande le rôle « %1 ».</translation>
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
        <translation>Regardez les enregistrements du nom et ses serveurs de noms : se résout-il ailleurs ?</translation>
    </message>
    <message>
        <source>Is the server up, does it listen on this port, and does a firewall let us through?</source>
        <translation>Le serveur est-il en marche, écoute-t-il sur ce port et un pare-feu nous laisse-t-il passer ?</translation>
    </message>
    <message>
        <source>Renew or replace the server&apos;s certificate; it must name the host and chain to a public authority.</source>
        <translation>Renouvelez ou remplacez le certificat du serveur ; il doit nommer l’hôte et remonter à une autorité publique.</translation>
    </message>
    <message>
        <source>Look at the web server&apos;s log and its disk; every file that the notification names must be there.</source>
        <translation>Regardez le journal du serveur web et son disque ; chaque fichier nommé par la notification doit y être.</translation>
    </message>
    <message>
        <source>Is the rsync daemon up, does it have this module, and does it allow this many connections?</source>
        <translation>Le démon rsync est-il en marche, a-t-il ce module et permet-il autant de connexions ?</translation>
    </message>
    <message>
        <source>Have the publication server write a fresh snapshot and notification, with a new session.</source>
        <translation>Faites écrire au serveur de publication un instantané et une notification neufs, avec une nouvelle session.</translation>
    </message>
    <message>
        <source>Have the CA reissue its manifest; check that its scheduler runs and that its clock is right.</source>
        <translation>Faites réémettre son manifeste à la CA ; vérifiez que son ordonnanceur tourne et que son horloge est à l’heure.</translation>
    </message>
    <message>
        <source>Have the CA reissue its CRL together with the manifest.</source>
        <translation>Faites réémettre sa CRL à la CA en même temps que le manifeste.</translation>
    </message>
    <message>
        <source>Have the CA publish exactly what its manifest lists, in one step.</source>
        <translation>Faites publier à la CA exactement ce qu’énumère son manifeste, en une seule fois.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>à l’aveugle</translation>
    </message>
    <message>
        <source>The operator of the CA has to act.</source>
        <translation>L’opérateur de la CA doit agir.</translation>
    </message>
    <message>
        <source>The operator of the repository has to act.</source>
        <translation>L’opérateur du dépôt doit agir.</translation>
    </message>
    <message>
        <source>We have to look at our own side.</source>
        <translation>Nous devons vérifier de notre côté.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>to be retried</source>
        <translation>à retenter</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimé</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenu</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technique</translation>
    </message>
    <message>
        <source>administrative</source>
        <translation>administratif</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>urgence</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>abus</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>par la poste</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>notre personnel</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>candidate</translation>
    </message>
    <message>
        <source>on probation</source>
        <translation>à l’essai</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>en cours de retrait</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>being reinstated</source>
        <translation>en cours de rétablissement</translation>
    </message>
    <message>
        <source>it runs</source>
        <translation>elle tourne</translation>
    </message>
    <message>
        <source>it stands still</source>
        <translation>elle est arrêtée</translation>
    </message>
    <message>
        <source>Clocks: continuous %1, cumulative %2. The case counts by the clock &quot;%3&quot;; %4.</source>
        <translation>Horloges : continue %1, cumulée %2. Le dossier compte avec l’horloge « %3 » ; %4.</translation>
    </message>
    <message>
        <source>Hold (%1) by %2: from %3 to %4. %5</source>
        <translation>Suspension (%1) par %2 : du %3 au %4. %5</translation>
    </message>
    <message>
        <source>Approval of %1 by %2 on %3</source>
        <translation>Approbation de %1 par %2 le %3</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>%1, en attente de %2</translation>
    </message>
    <message>
        <source>%1; its clock stands still</source>
        <translation>%1 ; son horloge est arrêtée</translation>
    </message>
    <message>
        <source>First failure %1, detected %2.</source>
        <translation>Première défaillance %1, détectée %2.</translation>
    </message>
    <message>
        <source>Attempts to reach a contact: %1</source>
        <translation>Tentatives de contact : %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire : %1</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>premier octet après %1</translation>
    </message>
    <message>
        <source>clock of the server off by %1</source>
        <translation>horloge du serveur décalée de %1</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>Manifeste %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>Attempts: %1; this is the last.</source>
        <translation>Tentatives : %1 ; celle-ci est la dernière.</translation>
    </message>
    <message>
        <source>Caches of relying parties: a valid manifest until %1.</source>
        <translation>Caches des parties utilisatrices : un manifeste valide jusqu’au %1.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifeste</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservé</translation>
    </message>
    <message>
        <source>Manifest of the parent</source>
        <translation>Manifeste de la CA parente</translation>
    </message>
    <message>
        <source>CRL of the parent</source>
        <translation>CRL de la CA parente</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>valid for</source>
        <translation>validité</translation>
    </message>
    <message>
        <source>retrieval, median</source>
        <translation>récupération, médiane</translation>
    </message>
    <message>
        <source>retrieval, 95 %</source>
        <translation>récupération, 95 %</translation>
    </message>
    <message>
        <source>first byte, median</source>
        <translation>premier octet, médiane</translation>
    </message>
    <message>
        <source>on the manifest</source>
        <translation>sur le manifeste</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valides</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>Pas encore évaluée.</translation>
    </message>
    <message>
        <source>%1 since %2 (%3).</source>
        <translation>%1 depuis le %2 (%3).</translation>
    </message>
    <message>
        <source>%1 fails at %2: %3.</source>
        <translation>Échec : %1 sur %2 : %3.</translation>
    </message>
    <message>
        <source>The last round found nothing wrong.</source>
        <translation>Le dernier passage n’a rien trouvé d’anormal.</translation>
    </message>
    <message>
        <source>The last round could not see it: that says nothing about the CA.</source>
        <translation>Le dernier passage n’a pas pu la voir : cela ne dit rien de la CA.</translation>
    </message>
    <message>
        <source>If nothing changes, it will be %1 on %2.</source>
        <translation>Si rien ne change, son état sera : %1, le %2.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ActDialog</name>
    <message>
        <source>Your approval is recorded for %1. Another person must approve, too, before anything happens: %2 of %3 so far.</source>
        <translation>Votre approbation est enregistrée pour %1. Une autre personne doit aussi approuver avant que quoi que ce soit n’arrive : %2 sur %3 jusqu’ici.</translation>
    </message>
    <message>
        <source>With this the step against %1 has all approvals. The certificate is then taken away by people outside this program; all that it signed loses its effect.</source>
        <translation>Avec cela, l’étape contre %1 a toutes les approbations. Le certificat est ensuite retiré par des personnes, hors de ce programme ; tout ce qu’il a signé perd son effet.</translation>
    </message>
    <message>
        <source>With this %1 is named in the public list, and its operator is told so.</source>
        <translation>Avec cela, %1 est nommée dans la liste publique, et son opérateur en est informé.</translation>
    </message>
    <message>
        <source>Records that the operator of %1, or staff for them, answered. The clock runs on; no further kind of contact is tried.</source>
        <translation>Enregistre que l’opérateur de %1, ou le personnel pour lui, a répondu. Le délai continue de courir ; aucun autre type de contact n’est essayé.</translation>
    </message>
    <message>
        <source>The clock of %1 stops until the time given here. Until then nothing falls due and nothing can be approved. A hold can be released at any time.</source>
        <translation>Le délai de %1 s’arrête jusqu’au moment indiqué ici. Jusque-là, rien n’arrive à échéance et rien ne peut être approuvé. La pause peut être levée à tout moment.</translation>
    </message>
    <message>
        <source>The clock of %1 runs again from now on; held time does not count.</source>
        <translation>Le délai de %1 court de nouveau à partir de maintenant ; le temps de pause ne compte pas.</translation>
    </message>
    <message>
        <source>What was rejected is put to people again, and the operator of %1 is told. You cannot be the first to approve it.</source>
        <translation>Ce qui a été rejeté est de nouveau soumis à décision, et l’opérateur de %1 en est informé. Vous ne pouvez pas être la première personne à l’approuver.</translation>
    </message>
    <message>
        <source>The case of %1 ends without recovery. If the trouble lasts, the next round opens a new case, whose clocks begin anew.</source>
        <translation>Le dossier de %1 se termine sans rétablissement. Si le problème dure, la prochaine ronde ouvre un nouveau dossier, dont les délais repartent de zéro.</translation>
    </message>
    <message>
        <source>The proposal against %1 is off, with all its approvals. It comes back only when a person proposes it again, or when its clock has run again.</source>
        <translation>La proposition contre %1 est retirée, avec toutes ses approbations. Elle ne revient que si une personne la propose de nouveau, ou quand son délai a couru de nouveau.</translation>
    </message>
    <message>
        <source>Records that the registry took the certificate of %1 away, outside this program. The case then waits until the certificate is seen to be gone.</source>
        <translation>Enregistre que le registre a retiré le certificat de %1, hors de ce programme. Le dossier attend ensuite que la disparition du certificat soit constatée.</translation>
    </message>
    <message>
        <source>%1 is taken back: first it is reinstating, and once it is stable its probation begins. The operator is told.</source>
        <translation>%1 est reprise : elle est d’abord en rétablissement, puis, une fois stable, sa période probatoire commence. L’opérateur en est informé.</translation>
    </message>
    <message>
        <source>The case of %1 goes on with fewer vantages than the policy wants. This cannot be taken back.</source>
        <translation>Le dossier de %1 se poursuit avec moins de points d’observation que la politique n’en demande. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Until (UTC)</source>
        <translation>&amp;Jusqu’au (UTC)</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Décidé par</translation>
    </message>
    <message>
        <source>I have read what this changes in routing</source>
        <translation>J’ai lu ce que cela change dans le routage</translation>
    </message>
    <message>
        <source>VRPs at stake: %1</source>
        <translation>VRP en jeu : %1</translation>
    </message>
    <message>
        <source>How many VRPs are at stake is not known</source>
        <translation>On ne sait pas combien de VRP sont en jeu</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Appearance</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>A language takes effect when the desktop is started again. Notices and checklists are written in their reader&apos;s language, whatever is chosen here.</source>
        <translation>La langue prend effet au prochain démarrage. Les avis et les listes de contrôle sont écrits dans la langue de leur lecteur, quel que soit le choix fait ici.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème :</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>No entry fits the filter. Clear a field above to see more.</source>
        <translation>Aucune entrée ne correspond au filtre. Videz un champ ci-dessus pour en voir plus.</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xporter...</translation>
    </message>
    <message>
        <source>Filter by object</source>
        <translation>Filtrer par objet</translation>
    </message>
    <message>
        <source>Entries of the audit chain, newest first</source>
        <translation>Entrées de la chaîne d’audit, la plus récente d’abord</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>L’entrée entière</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it. Enter goes to what it is about.</source>
        <translation>Choisissez une entrée pour la lire en entier. Entrée mène à ce dont elle parle.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entrées : %1</translation>
    </message>
    <message>
        <source>Entries: %1 of %2</source>
        <translation>Entrées : %1 sur %2</translation>
    </message>
    <message>
        <source>follows from</source>
        <translation>suit</translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation>Entrées écrites dans %1 : %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BacktestView</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Goes over everything that was recorded, as if this policy had been in force: which notices, proposals of suspension and proposals of revocation there would have been, and when. Changes that are not saved yet count. Press Run.</source>
        <translation>Parcourt tout ce qui a été enregistré comme si cette politique avait été en vigueur : quels avis, propositions de suspension et propositions de révocation il y aurait eu, et quand. Les modifications non encore enregistrées comptent. Appuyez sur Exécuter.</translation>
    </message>
    <message>
        <source>Progress of the backtest</source>
        <translation>Progression de la simulation rétrospective</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>À &amp;côté</translation>
    </message>
    <message>
        <source>Over the &amp;last</source>
        <translation>Sur &amp;les derniers</translation>
    </message>
    <message>
        <source>Who would be hit when</source>
        <translation>Qui serait touché, et quand</translation>
    </message>
    <message>
        <source>no other policy</source>
        <translation>aucune autre politique</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>tout l’historique</translation>
    </message>
    <message>
        <source>Nobody would have been hit: there was nothing in this time that the policy acts on. Choose a longer time or another policy.</source>
        <translation>Personne n’aurait été touché : rien dans cette période ne déclenche la politique. Choisissez une période plus longue ou une autre politique.</translation>
    </message>
    <message>
        <source>Recorded from %1 to %2; CAs: %3.</source>
        <translation>Enregistré du %1 au %2 ; CA : %3.</translation>
    </message>
    <message>
        <source>The plot shows the CAs hit worst: %1 of %2. The table has all.</source>
        <translation>Le graphique montre les CA les plus touchées : %1 sur %2. Le tableau les contient toutes.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BoardPage</name>
    <message>
        <source>Show the CA</source>
        <translation>Afficher la CA</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Exporter les preuves…</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Lecture des dossiers…</translation>
    </message>
    <message>
        <source>%1 is not on the board: it has no open case</source>
        <translation>%1 n’est pas sur le tableau : aucun dossier n’est ouvert</translation>
    </message>
    <message>
        <source>no case is selected</source>
        <translation>aucun dossier n’est sélectionné</translation>
    </message>
    <message>
        <source>No case is open. A case opens by itself when a CA&apos;s trouble is confirmed and the policy has a timeline for it.</source>
        <translation>Aucun dossier n’est ouvert. Un dossier s’ouvre de lui-même quand le problème d’une CA est confirmé et que la politique prévoit un calendrier pour lui.</translation>
    </message>
    <message>
        <source>Select a card above to see its case.</source>
        <translation>Sélectionnez une carte ci-dessus pour voir son dossier.</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>la base de données est ouverte en lecture seule</translation>
    </message>
    <message>
        <source>This is no name of a person</source>
        <translation>Ce n’est pas le nom d’une personne</translation>
    </message>
    <message>
        <source>%1: %2, recorded as done by %3</source>
        <translation>%1 : %2, enregistré comme fait par %3</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exporter les preuves</translation>
    </message>
    <message>
        <source>Exported to %1; anybody can check it with: caretaker audit verify FILE</source>
        <translation>Exporté dans %1 ; tout le monde peut le vérifier avec : caretaker audit verify FILE</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BrakeBar</name>
    <message>
        <source>Let the fleet brake go</source>
        <translation>Relâcher le frein du parc</translation>
    </message>
    <message>
        <source>Say how you know that it is not the monitor, its network or a validator that fails. From the next round on what turned bad counts again, for all CAs, for as long as this incident lasts.</source>
        <translation>Dites comment vous savez que ce n’est ni la surveillance, ni son réseau, ni un validateur qui est en panne. À partir du prochain passage, ce qui s’est dégradé compte de nouveau, pour toutes les CA, tant que dure cet incident.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Relâcher</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Décidé par</translation>
    </message>
    <message>
        <source>Which CAs</source>
        <translation>Quelles CA</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Relâcher…</translation>
    </message>
    <message>
        <source>The fleet brake holds since %1: %2 of %3 CAs that were functional turned bad at once. Nothing gets worse and no step is taken until it ends. Suspect the monitor first.</source>
        <translation>Le frein du parc est serré depuis %1 : %2 CA sur %3 qui fonctionnaient se sont dégradées d’un coup. Rien n’empire et aucune étape n’est engagée jusqu’à sa fin. Soupçonnez d’abord la surveillance.</translation>
    </message>
    <message>
        <source>The fleet is bad since %1, as a person confirmed: the brake lets go.</source>
        <translation>Le parc va mal depuis %1, comme une personne l’a confirmé : le frein est relâché.</translation>
    </message>
    <message>
        <source>That takes the role &quot;approver&quot;, and proof of who you are</source>
        <translation>Il faut pour cela le rôle « approver » et la preuve de votre identité</translation>
    </message>
    <message>
        <source>The brake lets go from the next round on</source>
        <translation>Le frein est relâché à partir du prochain passage</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaHeader</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Show or hide why it is so, and what would change it</source>
        <translation>Afficher ou masquer pourquoi il en est ainsi et ce qui le changerait</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>Aller à la CA</translation>
    </message>
    <message>
        <source>Not judged yet: the next round will say what state it is in.</source>
        <translation>Pas encore évaluée : le prochain passage dira dans quel état elle est.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaPage</name>
    <message>
        <source>No CA is chosen. Choose one in the fleet, or type its handle after Ctrl+G.</source>
        <translation>Aucune CA n’est choisie. Choisissez-en une dans le parc ou saisissez son identifiant après Ctrl+G.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>Aller à la CA</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>Vérifier de nouveau maintenant</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Onglet : %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseActs</name>
    <message>
        <source>%1 has no key on record and is not the user who is logged in</source>
        <translation>%1 n’a pas de clé enregistrée et n’est pas l’utilisateur connecté</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CasePane</name>
    <message>
        <source>Continuous clock %1, cumulative clock %2</source>
        <translation>Délai continu %1, délai cumulé %2</translation>
    </message>
    <message>
        <source>Calendar clock %1</source>
        <translation>Délai calendaire %1</translation>
    </message>
    <message>
        <source>%1; it stands still</source>
        <translation>%1 ; il est arrêté</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>Proposé par %1</translation>
    </message>
    <message>
        <source>Approved and signed by %1 on %2</source>
        <translation>Approuvé et signé par %1 le %2</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>Approuvé par %1 le %2</translation>
    </message>
    <message>
        <source>Nobody may approve: name approvers in the configuration</source>
        <translation>Personne ne peut approuver : nommez des approbateurs dans la configuration</translation>
    </message>
    <message>
        <source>Still needed: %1, of %2</source>
        <translation>Encore nécessaires : %1, parmi %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite : %1</translation>
    </message>
    <message>
        <source>First failure %1, detected %2</source>
        <translation>Première panne %1, détectée %2</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Opérateur : %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>watched only</source>
        <translation>seulement observé</translation>
    </message>
    <message>
        <source>Needed for: %1</source>
        <translation>Nécessaire pour : %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseTab</name>
    <message>
        <source>This CA has no case. One opens by itself when the policy says so.</source>
        <translation>Cette CA n’a pas de dossier. Il s’en ouvre un de lui-même quand la politique le dit.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Open on the &amp;board</source>
        <translation>Ouvrir sur le &amp;tableau</translation>
    </message>
    <message>
        <source>What happened in the case</source>
        <translation>Ce qui s’est passé dans le dossier</translation>
    </message>
    <message>
        <source>Acknowledge, hold, approve and close cases there</source>
        <translation>On y prend en compte, suspend, approuve et clôt les dossiers</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CheckStep</name>
    <message>
        <source>Progress of the check</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Ce qui a été examiné</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Examiné : %1</translation>
    </message>
    <message>
        <source>Looking at: %1</source>
        <translation>En cours d’examen : %1</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>Tous les tests par groupe</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Undo the last tick</source>
        <translation>Annuler la dernière coche</translation>
    </message>
    <message>
        <source>C&amp;lose the period...</source>
        <translation>C&amp;lore la période...</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Points de la liste de contrôle</translation>
    </message>
    <message>
        <source>Choose a CA above to see its operator&apos;s checklist.</source>
        <translation>Choisissez une CA ci-dessus pour voir la liste de contrôle de son opérateur.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChoicePage</name>
    <message>
        <source>What do you want to look after?</source>
        <translation>De quoi voulez-vous vous occuper ?</translation>
    </message>
    <message>
        <source>There is no database yet. What you choose can be changed later.</source>
        <translation>Il n’y a pas encore de base de données. Votre choix peut être changé plus tard.</translation>
    </message>
    <message>
        <source>&amp;A lab fleet with a history, to learn and to try</source>
        <translation>Une flotte de l&amp;aboratoire avec un historique, pour apprendre et essayer</translation>
    </message>
    <message>
        <source>Sixteen CAs on this machine, healthy and not, through %1 virtual days; nothing of it is real, and nobody gets a message.</source>
        <translation>Seize CA sur cette machine, saines ou non, pendant %1 jours virtuels ; rien n’est réel et personne ne reçoit de message.</translation>
    </message>
    <message>
        <source>&amp;My fleet, from a file</source>
        <translation>&amp;Ma flotte, depuis un fichier</translation>
    </message>
    <message>
        <source>The CAs in a CSV or JSON file, into a new database. Looking at them begins with the command caretaker cycle.</source>
        <translation>Les CA d’un fichier CSV ou JSON, dans une nouvelle base de données. L’observation commence avec la commande caretaker cycle.</translation>
    </message>
    <message>
        <source>A &amp;database that is there already</source>
        <translation>Une base de &amp;données existante</translation>
    </message>
    <message>
        <source>With its configuration, as the command line uses it.</source>
        <translation>Avec sa configuration, telle que la ligne de commande l’utilise.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedModel</name>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Attesté</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non fait</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedTab</name>
    <message>
        <source>No period was closed yet. Each is closed by the first cycle after its end.</source>
        <translation>Aucune période n’a encore été close. Chacune l’est par le premier cycle qui suit sa fin.</translation>
    </message>
    <message>
        <source>Closed checklists</source>
        <translation>Listes de contrôle closes</translation>
    </message>
    <message>
        <source>As they stood when they were closed. Enter opens one, to read.</source>
        <translation>Telles qu’elles étaient à leur clôture. Entrée en ouvre une, pour lecture.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ConfigEditor</name>
    <message>
        <source>&amp;Go to the line</source>
        <translation>&amp;Aller à la ligne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>&amp;Relire le fichier</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>Texte de la configuration</translation>
    </message>
    <message>
        <source>No configuration file is in use. Start the desktop with --config FILE to edit one here. This is what is in force:</source>
        <translation>Aucun fichier de configuration n’est utilisé. Démarrez avec --config FICHIER pour en modifier un ici. Voici ce qui est en vigueur :</translation>
    </message>
    <message>
        <source>%1. Saved changes take effect when the desktop is started again.</source>
        <translation>%1. Les modifications enregistrées prennent effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Correct, and not saved yet.</source>
        <translation>Correcte, et pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Correcte.</translation>
    </message>
    <message>
        <source>Saved. What was there is kept in %1.</source>
        <translation>Enregistrée. L’ancien contenu est conservé dans %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ContactsTab</name>
    <message>
        <source>mail came back on %1</source>
        <translation>le courrier est revenu le %1</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>vérifié le %1</translation>
    </message>
    <message>
        <source>to be asked again, verified on %1</source>
        <translation>à redemander, vérifié le %1</translation>
    </message>
    <message>
        <source>asked on %1, no answer</source>
        <translation>demandé le %1, sans réponse</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>jamais demandé</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Contacts of this CA</source>
        <translation>Contacts de cette CA</translation>
    </message>
    <message>
        <source>Nobody is known to write to about this CA. Add contacts to it in the fleet.</source>
        <translation>On ne connaît personne à qui écrire au sujet de cette CA. Ajoutez des contacts dans le parc.</translation>
    </message>
    <message>
        <source>Ask contacts to &amp;answer</source>
        <translation>Demander aux contacts de &amp;répondre</translation>
    </message>
    <message>
        <source>Writes to each contact that is not verified and was not asked in the last week.</source>
        <translation>Écrit à chaque contact qui n’est pas vérifié et n’a pas été sollicité la semaine passée.</translation>
    </message>
    <message>
        <source>Contacts asked to answer: %1</source>
        <translation>Contacts priés de répondre : %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CountsGrid</name>
    <message>
        <source>Number of CAs</source>
        <translation>Nombre de CA</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DetailsView</name>
    <message>
        <source>waived</source>
        <translation>dispensé</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that show it:</source>
        <translation>SHA-256 des octets qui le montrent :</translation>
    </message>
    <message>
        <source>To fix it:</source>
        <translation>Pour corriger :</translation>
    </message>
    <message>
        <source>Waived until %1: %2</source>
        <translation>Dispensé jusqu’au %1 : %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Résultat : %1</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Trouvé par : %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Select a test or something to fix to read all about it.</source>
        <translation>Sélectionnez un test ou un point à corriger pour tout lire à son sujet.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DiagnosisTab</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Layers by vantage</source>
        <translation>Couches par point d’observation</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Vérifier de nouveau maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>About the selected row</source>
        <translation>À propos de la ligne choisie</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>La base de données est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Looks at this CA from here, stores what was seen and shows it. The next round judges.</source>
        <translation>Vérifie cette CA d’ici, enregistre ce qui a été vu et l’affiche. Le prochain passage évalue.</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Looked at %1: %2. Stored; the next round judges.</source>
        <translation>Vérifié le %1 : %2. Enregistré ; le prochain passage évalue.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesView</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparer &amp;avec</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>%1 and %2 have the same rules. Choose another policy to compare with.</source>
        <translation>%1 et %2 ont les mêmes règles. Choisissez une autre politique à comparer.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditDialog</name>
    <message>
        <source>Edit the notice about %1</source>
        <translation>Modifier l’avis sur %1</translation>
    </message>
    <message>
        <source>The new text is sent in place of the old one, which is kept. The audit log says who changed it and why. Facts, dates and recipient stay as they are.</source>
        <translation>Le nouveau texte est envoyé à la place de l’ancien, qui est conservé. Le journal d’audit dit qui l’a modifié et pourquoi. Les faits, les dates et le destinataire restent inchangés.</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>Remplacer le texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditorView</name>
    <message>
        <source>&amp;Discard changes</source>
        <translation>A&amp;bandonner les modifications</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Texte de la politique</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>Ce qui ne va pas dans le texte</translation>
    </message>
    <message>
        <source>Shipped with Caretaker and not to be changed: extend or copy it in a file of your own.</source>
        <translation>Fournie avec Caretaker et non modifiable : étendez-la ou copiez-la dans un fichier à vous.</translation>
    </message>
    <message>
        <source>Changed and not saved. What you type is kept, also if the program ends.</source>
        <translation>Modifié et non enregistré. Ce que vous tapez est conservé, même si le programme s’arrête.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>There is an error:</source>
        <translation>Il y a une erreur :</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>No errors. To look at once more: %1</source>
        <translation>Aucune erreur. À revoir : %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EvidenceTab</name>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>Point d’observation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
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
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Export &amp;evidence…</source>
        <translation>Exporter les &amp;preuves…</translation>
    </message>
    <message>
        <source>Export &amp;case…</source>
        <translation>Exporter le &amp;dossier…</translation>
    </message>
    <message>
        <source>One tar file with the bytes, their hashes and how to check them</source>
        <translation>Un fichier tar avec les octets, leurs empreintes et la façon de les vérifier</translation>
    </message>
    <message>
        <source>One tar file with observations, decisions, policy, audit chain and evidence, without contact data</source>
        <translation>Un fichier tar avec observations, décisions, politique, chaîne d’audit et preuves, sans données de contact</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exporter les preuves</translation>
    </message>
    <message>
        <source>Export case</source>
        <translation>Exporter le dossier</translation>
    </message>
    <message>
        <source>No evidence was kept yet. It is kept when what a look finds changes.</source>
        <translation>Aucune preuve n’a encore été conservée. On en conserve quand ce que trouve une vérification change.</translation>
    </message>
    <message>
        <source>Pieces of evidence: %1, newest first</source>
        <translation>Pièces : %1, la plus récente d’abord</translation>
    </message>
    <message>
        <source>%1: pieces of evidence %2, expired before %3</source>
        <translation>%1 : pièces %2, expirées auparavant %3</translation>
    </message>
    <message>
        <source>%1: files %2, cases %3; check it with caretaker audit verify</source>
        <translation>%1 : fichiers %2, dossiers %3 ; à vérifier avec caretaker audit verify</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportDialog</name>
    <message>
        <source>Export the checklist</source>
        <translation>Exporter la liste de contrôle</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Choisir...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Format :</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Fi&amp;chier :</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportSinceDialog</name>
    <message>
        <source>Export the chain</source>
        <translation>Exporter la chaîne</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Choisir...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>One entry a line, as JSON. Anyone can check the lines without this program.</source>
        <translation>Une entrée par ligne, en JSON. Chacun peut vérifier les lignes sans ce programme.</translation>
    </message>
    <message>
        <source>&amp;After entry:</source>
        <translation>&amp;Après l’entrée :</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Fi&amp;chier :</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterBar</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Du jour</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Au jour</translation>
    </message>
    <message>
        <source>CA, case or other object</source>
        <translation>CA, dossier ou autre objet</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Les dernières 24 heures</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>Days chosen</source>
        <translation>Jours choisis</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterField</name>
    <message>
        <source>“%1” is not a key</source>
        <translation>« %1 » n’est pas une clé</translation>
    </message>
    <message>
        <source>“%1” is not a value here</source>
        <translation>« %1 » n’est pas une valeur ici</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>“%1” is not a duration</source>
        <translation>« %1 » n’est pas une durée</translation>
    </message>
    <message>
        <source>“%1” is not a percentage</source>
        <translation>« %1 » n’est pas un pourcentage</translation>
    </message>
    <message>
        <source>“%1” is compared with &gt; or &lt;</source>
        <translation>« %1 » se compare avec &gt; ou &lt;</translation>
    </message>
    <message>
        <source>“%1” stands before a colon</source>
        <translation>« %1 » est suivi de deux-points</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>ce guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>nothing stands after “-”</source>
        <translation>rien ne suit « - »</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>Au caractère %1 : %2.</translation>
    </message>
    <message>
        <source>At character %1: %2. Possible: %3</source>
        <translation>Au caractère %1 : %2. Possible : %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FirstRun</name>
    <message>
        <source>Caretaker: the first start</source>
        <translation>Caretaker : premier démarrage</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FixesModel</name>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2 : %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetColumns</name>
    <message>
        <source>waits for approval</source>
        <translation>attend une approbation</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>en retard, %1</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>candidate</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>à l’essai</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>en cours de retrait</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>reinstating</source>
        <translation>en cours de rétablissement</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Deviendra</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Manifest age</source>
        <translation>Âge du manifeste</translation>
    </message>
    <message>
        <source>Latency (s)</source>
        <translation>Latence (s)</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>The next state, and when, if readings go on as they are</source>
        <translation>L’état suivant, et quand, si les relevés restent ce qu’ils sont</translation>
    </message>
    <message>
        <source>How long it has been in its state</source>
        <translation>Depuis combien de temps elle est dans cet état</translation>
    </message>
    <message>
        <source>How long ago the manifest was made that our vantage saw last</source>
        <translation>Depuis combien de temps existe le dernier manifeste vu par notre point d’observation</translation>
    </message>
    <message>
        <source>Mean time to fetch everything, in the hour of the last round</source>
        <translation>Temps moyen pour tout récupérer, pendant l’heure du dernier passage</translation>
    </message>
    <message>
        <source>Functional share of the watched time, over 30 days or as the policy says</source>
        <translation>Part du temps observé où elle fonctionnait, sur 30 jours ou selon la politique</translation>
    </message>
    <message>
        <source>What comes next in its open case</source>
        <translation>La suite dans son dossier ouvert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Pas encore jugée</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>Over %1; the target is %2</source>
        <translation>Sur %1 ; l’objectif est de %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetPage</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Impossible d’écrire le fichier : %1</translation>
    </message>
    <message>
        <source>Filter: words, state:dead, issue:any, since&gt;7d (Ctrl+Space proposes)</source>
        <translation>Filtre : mots, state:dead, issue:any, since&gt;7d (Ctrl+Espace propose)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Lecture du parc</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>%1 of %2 CAs, as of %3</source>
        <translation>%1 CA sur %2, au %3</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>sélectionnées : %1</translation>
    </message>
    <message>
        <source>No CA is watched yet. “caretaker ca import” takes in a list, and “caretaker discover” finds the delegated CAs under a trust anchor.</source>
        <translation>Aucune CA n’est encore observée. « caretaker ca import » reprend une liste, et « caretaker discover » trouve les CA déléguées sous une ancre de confiance.</translation>
    </message>
    <message>
        <source>No CA matches this filter. Esc in the filter clears it.</source>
        <translation>Aucune CA ne correspond à ce filtre. Échap dans le filtre l’efface.</translation>
    </message>
    <message>
        <source>&amp;Open the CA</source>
        <translation>&amp;Ouvrir la CA</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>&amp;Export as CSV</source>
        <translation>&amp;Exporter en CSV</translation>
    </message>
    <message>
        <source>The selected rows, or all that are shown, with the columns that are shown</source>
        <translation>Les lignes sélectionnées, ou toutes celles affichées, avec les colonnes affichées</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Aller au filtre</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>&amp;Enregistrer cette vue</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>&amp;Oublier une vue</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>A name for this filter, these columns and this order:</source>
        <translation>Un nom pour ce filtre, ces colonnes et cet ordre :</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>Vue « %1 » enregistrée</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Oublier une vue</translation>
    </message>
    <message>
        <source>Which view is no longer needed?</source>
        <translation>Quelle vue n’est plus utile ?</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiées : %1</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Écrites dans %1 : %2</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Vérifier de nouveau maintenant</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>La base de données est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Select the CAs to look at.</source>
        <translation>Sélectionnez les CA à vérifier.</translation>
    </message>
    <message>
        <source>At most %1 CAs at once: the next round looks at all of them.</source>
        <translation>Au plus %1 CA à la fois : le prochain passage les vérifie toutes.</translation>
    </message>
    <message>
        <source>Looks at the selected CAs from here and stores what was seen. The next round judges.</source>
        <translation>Vérifie d’ici les CA sélectionnées et enregistre ce qui a été vu. Le prochain passage évalue.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetViews</name>
    <message>
        <source>All CAs</source>
        <translation>Toutes les CA</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>Pas saines</translation>
    </message>
    <message>
        <source>About to change state</source>
        <translation>Sur le point de changer d’état</translation>
    </message>
    <message>
        <source>With an issue</source>
        <translation>Avec un problème</translation>
    </message>
    <message>
        <source>With an open case</source>
        <translation>Avec un dossier ouvert</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Manifest older than a day</source>
        <translation>Manifeste de plus d’un jour</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsChart</name>
    <message>
        <source>Plot of who would be hit when</source>
        <translation>Graphique : qui serait touché, et quand</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsModel</name>
    <message>
        <source>Held back: %1</source>
        <translation>Retenu : %1</translation>
    </message>
    <message>
        <source>Withdrawn: it recovered</source>
        <translation>Retiré : elle s’est rétablie</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::IdentityFields</name>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>File of the private key of %1 (PEM). It proves who decides, and an approval is signed with it.</source>
        <translation>Fichier de la clé privée de %1 (PEM). Il prouve qui décide, et une approbation est signée avec elle.</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to confirm, as the user who is logged in.</source>
        <translation>Tapez « %1 » pour confirmer, en tant qu’utilisateur connecté.</translation>
    </message>
    <message>
        <source>%1 has no key on record and is not the user who is logged in (%2).</source>
        <translation>%1 n’a pas de clé enregistrée et n’est pas l’utilisateur connecté (%2).</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ImportPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>A fleet from a file</source>
        <translation>Une flotte depuis un fichier</translation>
    </message>
    <message>
        <source>CSV or JSON, as the command caretaker ca import reads it. All CAs of the file, or none.</source>
        <translation>CSV ou JSON, comme la commande caretaker ca import le lit. Toutes les CA du fichier, ou aucune.</translation>
    </message>
    <message>
        <source>&amp;Fleet file:</source>
        <translation>&amp;Fichier de la flotte :</translation>
    </message>
    <message>
        <source>A fleet file</source>
        <translation>Un fichier de flotte</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>C&amp;hoisir...</translation>
    </message>
    <message>
        <source>New &amp;database:</source>
        <translation>Nouvelle base de &amp;données :</translation>
    </message>
    <message>
        <source>CAs imported: %1</source>
        <translation>CA importées : %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::InUse</name>
    <message>
        <source>What is in use</source>
        <translation>Ce qui est utilisé</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>de la ligne de commande</translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation>de la configuration</translation>
    </message>
    <message>
        <source>Database and policy</source>
        <translation>Base de données et politique</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>none: everything has its default value</source>
        <translation>aucune : tout a sa valeur par défaut</translation>
    </message>
    <message>
        <source>kept in the database</source>
        <translation>conservée dans la base de données</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>SHA-256 of the policy</source>
        <translation>SHA-256 de la politique</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Vous êtes</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>The configuration names no people: every user is an editor, nobody approves.</source>
        <translation>La configuration ne nomme personne : chaque utilisateur est éditeur, personne n’approuve.</translation>
    </message>
    <message>
        <source>signs with a key</source>
        <translation>signe avec une clé</translation>
    </message>
    <message>
        <source>Where we look from</source>
        <translation>D’où nous observons</translation>
    </message>
    <message>
        <source>last look %1 (%2)</source>
        <translation>dernière observation %1 (%2)</translation>
    </message>
    <message>
        <source>has not looked yet</source>
        <translation>n’a pas encore observé</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>Points témoins (canaris)</translation>
    </message>
    <message>
        <source>none: our own network failing looks like theirs failing</source>
        <translation>aucun : une panne de notre propre réseau ressemble à une panne du leur</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Acheminement</translation>
    </message>
    <message>
        <source>Notices go</source>
        <translation>Les avis vont</translation>
    </message>
    <message>
        <source>into the folder %1</source>
        <translation>dans le dossier %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Réponses à</translation>
    </message>
    <message>
        <source>Answers are read in</source>
        <translation>Les réponses sont lues dans</translation>
    </message>
    <message>
        <source>nothing: no inbox is configured</source>
        <translation>rien : aucune boîte de réception n’est configurée</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemDetails</name>
    <message>
        <source>Details of the item</source>
        <translation>Détails du point</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemModel</name>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>À attester</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabDialog</name>
    <message>
        <source>The lab fleet</source>
        <translation>La flotte de laboratoire</translation>
    </message>
    <message>
        <source>A fleet of sixteen CAs on this machine lives through %1 virtual days. That takes some minutes, once. Nothing is fetched from the Internet.</source>
        <translation>Une flotte de seize CA sur cette machine vit %1 jours virtuels. Cela prend quelques minutes, une seule fois. Rien n’est téléchargé d’Internet.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabPage</name>
    <message>
        <source>The lab fleet</source>
        <translation>La flotte de laboratoire</translation>
    </message>
    <message>
        <source>It is made in %1. That takes some minutes, once. Going back or cancelling leaves nothing there.</source>
        <translation>Elle est créée dans %1. Cela prend quelques minutes, une seule fois. Revenir en arrière ou annuler n’y laisse rien.</translation>
    </message>
    <message>
        <source>The lab fleet is ready.</source>
        <translation>La flotte de laboratoire est prête.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabProgress</name>
    <message>
        <source>Signing a world of certificates...</source>
        <translation>Signature d’un monde de certificats...</translation>
    </message>
    <message>
        <source>Making the lab fleet</source>
        <translation>Création de la flotte de laboratoire</translation>
    </message>
    <message>
        <source>Virtual hours: %1 of %2</source>
        <translation>Heures virtuelles : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListChooser</name>
    <message>
        <source>The registry</source>
        <translation>Le registre</translation>
    </message>
    <message>
        <source>A CA operator</source>
        <translation>Un opérateur de CA</translation>
    </message>
    <message>
        <source>Whose checklist</source>
        <translation>À qui est la liste</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>A day of the period</source>
        <translation>Un jour de la période</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>La période précédente</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>La période suivante</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hebdomadaire</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuelle</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Trimestrielle</translation>
    </message>
    <message>
        <source>Before delegation</source>
        <translation>Avant délégation</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListDesk</name>
    <message>
        <source>Ticked: %1</source>
        <translation>Coché : %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Retiré : %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Noté : %1</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Clore la période</translation>
    </message>
    <message>
        <source>%1 then stands as it is, for good: nobody can tick, take back or annotate on it any more. Items not done, and carried over into the next period: %2</source>
        <translation>%1 reste alors telle quelle, définitivement : plus personne ne peut cocher, retirer ou annoter. Points non faits, reportés à la période suivante : %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Close : %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListOutputBar</name>
    <message>
        <source>&amp;Print...</source>
        <translation>Im&amp;primer...</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xporter...</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation en cours</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Arrêté : aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LookBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>Progression de la vérification</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Looked at %1: %2 in order. Stored; the next round judges.</source>
        <translation>Vérifiées : %1, dont %2 en ordre. Enregistré ; le prochain passage évalue.</translation>
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
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Caretaker</source>
        <translation>À &amp;propos de Caretaker</translation>
    </message>
    <message>
        <source>About Caretaker</source>
        <translation>À propos de Caretaker</translation>
    </message>
    <message>
        <source>Caretaker %1: the lifecycle of delegated RPKI CAs, from observation to enforcement. Free software: GPL-3.0-or-later. Icons: Breeze (LGPL-3.0).</source>
        <translation>Caretaker %1 : le cycle de vie des AC déléguées de la RPKI, de l’observation à l’application des règles. Logiciel libre : GPL-3.0-or-later. Icônes : Breeze (LGPL-3.0).</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, lecture seule</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::MetricsTab</name>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Of this CA</source>
        <translation>De cette CA</translation>
    </message>
    <message>
        <source>Of its repository</source>
        <translation>De son dépôt</translation>
    </message>
    <message>
        <source>Whose metrics</source>
        <translation>Métriques de qui</translation>
    </message>
    <message>
        <source>Of its repository: %1</source>
        <translation>De son dépôt : %1</translation>
    </message>
    <message>
        <source>No rule of the policy is broken.</source>
        <translation>Aucune règle de la politique n’est enfreinte.</translation>
    </message>
    <message>
        <source>Broken rules: %1</source>
        <translation>Règles enfreintes : %1</translation>
    </message>
    <message>
        <source>Availability over %1: %2.</source>
        <translation>Disponibilité sur %1 : %2.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoteForm</name>
    <message>
        <source>&amp;Tick</source>
        <translation>&amp;Cocher</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Ajouter une &amp;note</translation>
    </message>
    <message>
        <source>A URI, or a SHA-256 in hexadecimal</source>
        <translation>Un URI, ou un SHA-256 en hexadécimal</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>N&amp;ote :</translation>
    </message>
    <message>
        <source>E&amp;vidence:</source>
        <translation>Preu&amp;ve :</translation>
    </message>
    <message>
        <source>What was done about it: a tick needs it here</source>
        <translation>Ce qui a été fait à ce sujet : nécessaire ici pour cocher</translation>
    </message>
    <message>
        <source>Kept with your name; may stay empty for a tick</source>
        <translation>Conservée avec votre nom ; peut rester vide pour cocher</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeDesk</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>Envoyer ce qui attend</translation>
    </message>
    <message>
        <source>Read the mailbox</source>
        <translation>Relever la boîte aux lettres</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>la base de données est ouverte en lecture seule</translation>
    </message>
    <message>
        <source>that takes the role &quot;editor&quot;</source>
        <translation>cela demande le rôle « editor »</translation>
    </message>
    <message>
        <source>no mailbox is configured ([mail] inbox)</source>
        <translation>aucune boîte aux lettres n’est configurée ([mail] inbox)</translation>
    </message>
    <message>
        <source>no notice is selected</source>
        <translation>aucun avis n’est sélectionné</translation>
    </message>
    <message>
        <source>it does not wait any more</source>
        <translation>il n’attend plus</translation>
    </message>
    <message>
        <source>another notice took its place</source>
        <translation>un autre avis a pris sa place</translation>
    </message>
    <message>
        <source>it was not given up, and did not come back</source>
        <translation>il n’a pas été abandonné et n’est pas revenu</translation>
    </message>
    <message>
        <source>The new text waits as notice %1</source>
        <translation>Le nouveau texte attend comme avis %1</translation>
    </message>
    <message>
        <source>Call off the notice about %1</source>
        <translation>Annuler l’avis sur %1</translation>
    </message>
    <message>
        <source>It is not sent. It stays on record, and can be sent again later. The rules do not write it anew.</source>
        <translation>Il n’est pas envoyé. Il reste enregistré et peut être envoyé plus tard. Les règles ne l’écrivent pas de nouveau.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The notice is called off</source>
        <translation>L’avis est annulé</translation>
    </message>
    <message>
        <source>Sent: %1, to be tried again: %2, given up: %3, waiting: %4</source>
        <translation>Envoyés : %1, à réessayer : %2, abandonnés : %3, en attente : %4</translation>
    </message>
    <message>
        <source>Read: %1, came back: %2, answers: %3, automatic: %4</source>
        <translation>Lus : %1, revenus : %2, réponses : %3, automatiques : %4</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeModel</name>
    <message>
        <source>Written (UTC)</source>
        <translation>Écrit (UTC)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticePane</name>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>%1  next attempt</source>
        <translation>%1  prochain essai</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesPage</name>
    <message>
        <source>Queue and history</source>
        <translation>File d’attente et historique</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>CA, case, kind, language</source>
        <translation>CA, dossier, type, langue</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Nothing was written yet. Notices are written when a step of a case falls due.</source>
        <translation>Rien n’a encore été écrit. Les avis sont écrits quand une étape d’un dossier arrive à échéance.</translation>
    </message>
    <message>
        <source>Select a notice to read it.</source>
        <translation>Sélectionnez un avis pour le lire.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesTab</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Notices about this CA</source>
        <translation>Notifications sur cette CA</translation>
    </message>
    <message>
        <source>Nothing was said about this CA yet. Notices are written by the steps of a case.</source>
        <translation>Rien n’a encore été dit sur cette CA. Les étapes d’un dossier écrivent les notifications.</translation>
    </message>
    <message>
        <source>Enter or double click opens a notice</source>
        <translation>Entrée ou double clic ouvre une notification</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ObjectsTab</name>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Published objects</source>
        <translation>Objets publiés</translation>
    </message>
    <message>
        <source>The selected object, decoded</source>
        <translation>L’objet choisi, décodé</translation>
    </message>
    <message>
        <source>Select an object to decode it.</source>
        <translation>Choisissez un objet pour le décoder.</translation>
    </message>
    <message>
        <source>No object of this CA was kept yet. Objects are kept when what a look finds changes.</source>
        <translation>Aucun objet de cette CA n’a encore été conservé. On en conserve quand ce que trouve une vérification change.</translation>
    </message>
    <message>
        <source>The manifest that the last look saw, and what it lists.</source>
        <translation>Le manifeste vu par la dernière vérification et ce qu’il énumère.</translation>
    </message>
    <message>
        <source>The newest manifest that was kept. The last look saw another one, or none: what is listed may have changed since.</source>
        <translation>Le plus récent manifeste conservé. La dernière vérification en a vu un autre, ou aucun : ce qui est énuméré a pu changer.</translation>
    </message>
    <message>
        <source>Its bytes were not kept. SHA-256 on the manifest: %1</source>
        <translation>Ses octets n’ont pas été conservés. SHA-256 sur le manifeste : %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OpenPage</name>
    <message>
        <source>A database that is there already</source>
        <translation>Une base de données existante</translation>
    </message>
    <message>
        <source>One of both is enough: a configuration names its database.</source>
        <translation>L’une des deux suffit : une configuration nomme sa base de données.</translation>
    </message>
    <message>
        <source>&amp;Configuration:</source>
        <translation>&amp;Configuration :</translation>
    </message>
    <message>
        <source>A configuration</source>
        <translation>Une configuration</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>C&amp;hoisir...</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>Base de &amp;données :</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>Une base de données</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation>Ch&amp;oisir...</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OptionsStep</name>
    <message>
        <source>Test with &amp;20 clients at once whether it holds out</source>
        <translation>Tester avec &amp;20 clients à la fois s’il tient</translation>
    </message>
    <message>
        <source>Connect to &amp;private and loopback addresses too (a lab)</source>
        <translation>Se connecter aussi aux adresses &amp;privées et de bouclage (laboratoire)</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s</source>
        <translation>Fichier PEM ; vide : celui du système</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>&amp;Trust store for HTTPS</source>
        <translation>Magasin de con&amp;fiance pour HTTPS</translation>
    </message>
    <message>
        <source>Report handed out b&amp;y</source>
        <translation>Rapport remis p&amp;ar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>&amp;Utiliser un fichier…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Choisir un profil</translation>
    </message>
    <message>
        <source>Profiles (*.toml);;All files (*)</source>
        <translation>Profils (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a trust store</source>
        <translation>Choisir un magasin de confiance</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Not ready from this level on: %1</source>
        <translation>Pas prêt à partir de ce niveau : %1</translation>
    </message>
    <message>
        <source>A report is good for: %1</source>
        <translation>Un rapport est valable : %1</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>Dispensé jusqu’au %1 : %2 (%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OverviewTab</name>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>States, cases, issues and notices over time</source>
        <translation>États, dossiers, problèmes et notifications au fil du temps</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PapersStep</name>
    <message>
        <source>RRDP &amp;notification URI</source>
        <translation>URI de &amp;notification RRDP</translation>
    </message>
    <message>
        <source>https://…/notification.xml, unless the repository response names it</source>
        <translation>https://…/notification.xml, sauf si la réponse du dépôt l’indique</translation>
    </message>
    <message>
        <source>rsync &amp;folder URI</source>
        <translation>URI du dossier &amp;rsync</translation>
    </message>
    <message>
        <source>rsync://…/, unless the repository response names it</source>
        <translation>rsync://…/, sauf si la réponse du dépôt l’indique</translation>
    </message>
    <message>
        <source>Repository &amp;response</source>
        <translation>Réponse du &amp;dépôt</translation>
    </message>
    <message>
        <source>RFC 8183 file that came from the repository</source>
        <translation>Fichier RFC 8183 reçu du dépôt</translation>
    </message>
    <message>
        <source>&amp;Publisher request</source>
        <translation>Demande de &amp;publication</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the repository</source>
        <translation>Fichier RFC 8183 destiné au dépôt</translation>
    </message>
    <message>
        <source>&amp;Child request</source>
        <translation>Demande de CA &amp;enfant</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the parent</source>
        <translation>Fichier RFC 8183 destiné à la CA parente</translation>
    </message>
    <message>
        <source>Test &amp;trust anchor (TAL)</source>
        <translation>Ancre de confiance de test (&amp;TAL)</translation>
    </message>
    <message>
        <source>The objects are judged under it, where there is one</source>
        <translation>Les objets sont jugés sous elle, s’il y en a une</translation>
    </message>
    <message>
        <source>Re&amp;sources</source>
        <translation>Re&amp;ssources</translation>
    </message>
    <message>
        <source>TOML: what is asked for, what is held</source>
        <translation>TOML : ce qui est demandé, ce qui est détenu</translation>
    </message>
    <message>
        <source>&amp;Attestations</source>
        <translation>&amp;Attestations</translation>
    </message>
    <message>
        <source>TOML: the answers on operations</source>
        <translation>TOML : les réponses sur l’exploitation</translation>
    </message>
    <message>
        <source>Drop the setup files and the TAL here, all at once: what each is, is found out. Or type the two URIs below; they are enough for a check over the network.</source>
        <translation>Déposez ici les fichiers de configuration initiale et le TAL, tous à la fois : la nature de chacun est reconnue. Ou tapez les deux URI ci-dessous ; ils suffisent à une vérification par le réseau.</translation>
    </message>
    <message>
        <source>Ch&amp;oose files…</source>
        <translation>Ch&amp;oisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose the files to check</source>
        <translation>Choisir les fichiers à vérifier</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Pris : %1</translation>
    </message>
    <message>
        <source>Taken: %1 (%2)</source>
        <translation>Pris : %1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to check yet: drop the files, or type the URIs.</source>
        <translation>Il n’y a encore rien à vérifier : déposez les fichiers ou tapez les URI.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Extend in a new file…</source>
        <translation>É&amp;tendre dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>Extend in a new file</source>
        <translation>Étendre dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file…</source>
        <translation>Cop&amp;ier dans un fichier…</translation>
    </message>
    <message>
        <source>Copy to a file</source>
        <translation>Copier dans un fichier</translation>
    </message>
    <message>
        <source>Remove &amp;from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Valeurs</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Différences</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Backtest</source>
        <translation>&amp;Simulation rétrospective</translation>
    </message>
    <message>
        <source>The policy has an error, so that nothing of it takes effect. See under Text, where it is marked.</source>
        <translation>La politique contient une erreur, rien n’en prend donc effet. Voir sous Texte, où elle est marquée.</translation>
    </message>
    <message>
        <source>Save with an error</source>
        <translation>Enregistrer avec une erreur</translation>
    </message>
    <message>
        <source>The policy has an error. A cycle that is to run with it will stop and say so.</source>
        <translation>La politique contient une erreur. Un cycle qui doit l’utiliser s’arrêtera et le dira.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Ouvrir une politique</translation>
    </message>
    <message>
        <source>Policies (*.toml);;All files (*)</source>
        <translation>Politiques (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>What you changed in %1 and did not save will be lost. The file itself stays.</source>
        <translation>Ce que vous avez modifié dans %1 sans l’enregistrer sera perdu. Le fichier lui-même reste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PolicyDocuments</name>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (non enregistré)</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (en service)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PreviewPane</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Made-up facts</source>
        <translation>Faits fictifs</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Au sujet de</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::RangeBar</name>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>Wheel or + and -: zoom. Drag: zoom to what is marked. Shift and drag, or arrow keys: move. Double click or Home: everything.</source>
        <translation>Molette ou + et - : zoom. Glisser : agrandir ce qui est marqué. Maj et glisser, ou flèches : déplacer. Double clic ou Début : tout.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReadinessPage</name>
    <message>
        <source>Steps of the check</source>
        <translation>Étapes de la vérification</translation>
    </message>
    <message>
        <source>1. Papers</source>
        <translation>1. Documents</translation>
    </message>
    <message>
        <source>2. Options</source>
        <translation>2. Options</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. Vérification</translation>
    </message>
    <message>
        <source>4. Result</source>
        <translation>4. Résultat</translation>
    </message>
    <message>
        <source>Readiness of a CA before delegation</source>
        <translation>Préparation d’une CA avant délégation</translation>
    </message>
    <message>
        <source>C&amp;heck another</source>
        <translation>Vérifier une au&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>&amp;Lancer la vérification</translation>
    </message>
    <message>
        <source>The repository is looked at as its relying parties will. This takes up to five minutes.</source>
        <translation>Le dépôt est examiné comme le feront ses parties utilisatrices. Cela prend jusqu’à cinq minutes.</translation>
    </message>
    <message>
        <source>The check was cancelled. Start it again, or go back.</source>
        <translation>La vérification a été annulée. Relancez-la ou revenez en arrière.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;JSON for the registry (*.json);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Page web (*.html);;JSON pour le registre (*.json);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté : %1</translation>
    </message>
    <message>
        <source>Exporting to %1 …</source>
        <translation>Exportation vers %1 …</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Recorded in the audit log, with your name</source>
        <translation>Consigné dans le journal d’audit, avec votre nom</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>This was typed earlier and not stored.</source>
        <translation>Ce texte a été saisi plus tôt et n’a pas été enregistré.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReportModel</name>
    <message>
        <source>%1 (failed: %2)</source>
        <translation>%1 (échoués : %2)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Ce qui est testé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ResultStep</name>
    <message>
        <source>Nothing has to be fixed.</source>
        <translation>Il n’y a rien à corriger.</translation>
    </message>
    <message>
        <source>What to &amp;fix first</source>
        <translation>À corriger en &amp;premier</translation>
    </message>
    <message>
        <source>&amp;All tests</source>
        <translation>&amp;Tous les tests</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>À corriger en premier</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>Tous les tests par groupe</translation>
    </message>
    <message>
        <source>&amp;Only what needs attention</source>
        <translation>&amp;Seulement ce qui demande attention</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>Dispensé jusqu’au %1 : %2 (%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Sparkline</name>
    <message>
        <source>Lowest – highest · last</source>
        <translation>Minimum – maximum · dernier</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::StateStrip</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::StateTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 days ago: %2. Now: %3.</source>
        <translation>Il y a %1 jours : %2. Maintenant : %3.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TimePlot</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Rien n’a été mesuré pendant cette période.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>last %1, median %2, highest %3</source>
        <translation>dernier %1, médiane %2, maximum %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayModel</name>
    <message>
        <source>The fleet</source>
        <translation>Le parc</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>New incidents</source>
        <translation>Nouveaux incidents</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>Holds that end</source>
        <translation>Mises en attente qui prennent fin</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Ce qu’il y a à faire</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>Looking for what needs you</source>
        <translation>Recherche de ce qui vous attend</translation>
    </message>
    <message>
        <source>Go to what is selected</source>
        <translation>Aller à l’élément sélectionné</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, none of them blind.</source>
        <translation>Passages depuis un jour : %1, aucun à l’aveugle.</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, blind: %2.</source>
        <translation>Passages depuis un jour : %1, à l’aveugle : %2.</translation>
    </message>
    <message>
        <source>The last reason: %1.</source>
        <translation>La dernière raison : %1.</translation>
    </message>
    <message>
        <source>never looked</source>
        <translation>n’a jamais observé</translation>
    </message>
    <message>
        <source>%1 (%2, too old to count)</source>
        <translation>%1 (%2, trop ancien pour compter)</translation>
    </message>
    <message>
        <source>Nothing was observed yet: “caretaker cycle” makes the first round.</source>
        <translation>Rien n’a encore été observé : « caretaker cycle » fait le premier passage.</translation>
    </message>
    <message>
        <source>Last round: %1.</source>
        <translation>Dernier passage : %1.</translation>
    </message>
    <message>
        <source>Vantages: %1.</source>
        <translation>Points d’observation : %1.</translation>
    </message>
    <message>
        <source>No canary is configured, so only a failure of everything shows that it is ours.</source>
        <translation>Aucun canari n’est configuré : seule une panne de tout montre que c’est la nôtre.</translation>
    </message>
    <message>
        <source>Canaries: %1.</source>
        <translation>Canaris : %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesModel</name>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation>Indiqué dans</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesView</name>
    <message>
        <source>Filter: a part of a rule, a value or a file</source>
        <translation>Filtre : partie d’une règle, d’une valeur ou d’un fichier</translation>
    </message>
    <message>
        <source>Filter of the rules</source>
        <translation>Filtre des règles</translation>
    </message>
    <message>
        <source>Rules in effect</source>
        <translation>Règles en vigueur</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::VerifyBar</name>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>&amp;Vérifier la chaîne</translation>
    </message>
    <message>
        <source>&amp;Compare with a file...</source>
        <translation>&amp;Comparer à un fichier...</translation>
    </message>
    <message>
        <source>Copy the &amp;head</source>
        <translation>Copier la &amp;tête</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>A line NUMBER:HASH that was noted elsewhere, or an export</source>
        <translation>Une ligne NUMÉRO:HACHAGE notée ailleurs, ou un export</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>Non vérifiée depuis l’ouverture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is known about the chain.</source>
        <translation>Arrêtée avant la fin : on ne sait rien de la chaîne.</translation>
    </message>
    <message>
        <source>BROKEN at entry %1: %2</source>
        <translation>ROMPUE à l’entrée %1 : %2</translation>
    </message>
    <message>
        <source>Intact: each entry follows from the one before. Entries: %1</source>
        <translation>Intacte : chaque entrée suit la précédente. Entrées : %1</translation>
    </message>
    <message>
        <source>Intact, and it goes on from the head in %1. Entries: %2</source>
        <translation>Intacte, et elle prolonge la tête de %1. Entrées : %2</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Tête : %1</translation>
    </message>
    <message>
        <source>A head or an export</source>
        <translation>Une tête ou un export</translation>
    </message>
    <message>
        <source>Copied. Keep it somewhere else: then nothing can be cut off unseen.</source>
        <translation>Copiée. Gardez-la ailleurs : ainsi rien ne peut être tronqué sans que cela se voie.</translation>
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
        <translation>%1 (objectif&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 configured; %2 blind in this period</source>
        <translation>configurés&#xa0;: %1&#xa0;; aveugles au cours de cette période&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 due, %2 of them overdue</source>
        <translation>%1 à faire, en retard&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 in this period, typically every %2; longest time without a valid one: %3</source>
        <translation>%1 au cours de cette période, intervalle habituel&#xa0;: %2&#xa0;; durée la plus longue sans manifeste valide&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 below %3 over 30 days; lowest %4</source>
        <translation>%1 sur %2 en dessous de %3 sur 30 jours&#xa0;; minimum&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 of %2 below %3; lowest %4</source>
        <translation>%1 sur %2 en dessous de %3&#xa0;; minimum&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 of %2 not functional now; %3 without effect</source>
        <translation>non fonctionnelles actuellement&#xa0;: %1 sur %2&#xa0;; sans effet&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 of %2 observing</source>
        <translation>en observation&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 slower than %3; slowest %4</source>
        <translation>plus lentes que %3&#xa0;: %1 sur %2&#xa0;; la plus lente&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate or object that ends within %3</source>
        <translation>%1 sur %2 avec un certificat ou un objet qui expire dans moins de %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate that ends within %3</source>
        <translation>%1 sur %2 avec un certificat qui expire dans moins de %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact</source>
        <translation>%1 sur %2 avec un contact</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact that was verified within %3</source>
        <translation>%1 sur %2 avec un contact vérifié il y a moins de %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a manifest that ends within %3</source>
        <translation>%1 sur %2 avec un manifeste qui expire dans moins de %3</translation>
    </message>
    <message>
        <source>%1 of %2 with an issue</source>
        <translation>%1 sur %2 avec un problème</translation>
    </message>
    <message>
        <source>%1 of %2 written to answered</source>
        <translation>réponses&#xa0;: %1 sur %2 à qui il a été écrit</translation>
    </message>
    <message>
        <source>%1 on %2: %3 would be judged differently</source>
        <translation>%1, le %2&#xa0;: seraient jugés autrement&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 open, %2 of them not acknowledged; %3 opened and %4 resolved in this period</source>
        <translation>ouverts&#xa0;: %1, dont non pris en compte&#xa0;: %2&#xa0;; au cours de cette période, ouverts&#xa0;: %3, résolus&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 running, %2 ending within %3</source>
        <translation>en cours&#xa0;: %1&#xa0;; se terminant dans moins de %3&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 sent in this period, %2 waiting, %3 failed</source>
        <translation>au cours de cette période, envoyés&#xa0;: %1&#xa0;; en attente&#xa0;: %2&#xa0;; en échec&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>vérifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1, %2 blind, longest gap %3; %4 of %5 fetches failed</source>
        <translation>%1, à l’aveugle&#xa0;: %2&#xa0;; plus longue interruption&#xa0;: %3&#xa0;; récupérations en échec&#xa0;: %4 sur %5</translation>
    </message>
    <message>
        <source>%1, %2 for the better</source>
        <translation>%1, améliorations&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2 in order, %3 attested, %4 for a person to attest.</source>
        <translation>%1, en ordre&#xa0;: %2, attestés&#xa0;: %3, à attester par une personne&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1, event %2</source>
        <translation>%1, événement %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: open the case, acknowledge it, and look at what fails.</source>
        <translation>%1&#xa0;: ouvrez le dossier, prenez-le en compte et examinez ce qui est en échec.</translation>
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
            <numerusform>%n point témoin (canari)</numerusform>
            <numerusform>%n points témoins (canaris)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for the worse</source>
        <translation>
            <numerusform>%n dégradation</numerusform>
            <numerusform>%n dégradations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n mise en attente</numerusform>
            <numerusform>%n mises en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention</source>
        <translation>
            <numerusform>%n point requiert votre attention</numerusform>
            <numerusform>%n points requièrent votre attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation>
            <numerusform>%n manifeste</numerusform>
            <numerusform>%n manifestes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue from an earlier period</source>
        <translation>
            <numerusform>dont %n en retard d’une période antérieure</numerusform>
            <numerusform>dont %n en retard d’une période antérieure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n opérateur</numerusform>
            <numerusform>%n opérateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication point(s)</source>
        <translation>
            <numerusform>%n point de publication</numerusform>
            <numerusform>%n points de publication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vantage point(s)</source>
        <translation>
            <numerusform>%n point d’observation</numerusform>
            <numerusform>%n points d’observation</numerusform>
        </translation>
    </message>
    <message>
        <source>95% of first bytes within %1, 95% of retrievals within %2</source>
        <translation>95&#xa0;% des premiers octets en %1, 95&#xa0;% des récupérations en %2</translation>
    </message>
    <message>
        <source>95% within</source>
        <translation>95&#xa0;% en</translation>
    </message>
    <message>
        <source>Acknowledge each, so that it is clear who looks after it.</source>
        <translation>Prenez chacun en compte, afin que l’on sache clairement qui s’en occupe.</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tous les points</translation>
    </message>
    <message>
        <source>All notices have gone out</source>
        <translation>Tous les avis sont partis</translation>
    </message>
    <message>
        <source>Answer the registry, and put right what the case is about.</source>
        <translation>Répondez au registre et corrigez ce sur quoi porte le dossier.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Attesté</translation>
    </message>
    <message>
        <source>Attested by %1 on %2.</source>
        <translation>Attesté par %1 le %2.</translation>
    </message>
    <message>
        <source>Availability by day</source>
        <translation>Disponibilité par jour</translation>
    </message>
    <message>
        <source>Availability of every CA over the week was reviewed</source>
        <translation>La disponibilité de chaque CA sur la semaine a été examinée</translation>
    </message>
    <message>
        <source>Availability over the quarter meets the target</source>
        <translation>La disponibilité sur le trimestre atteint l’objectif</translation>
    </message>
    <message>
        <source>Availability was reviewed and meets the target</source>
        <translation>La disponibilité a été examinée et atteint l’objectif</translation>
    </message>
    <message>
        <source>Backup and recovery are documented, and a recovery was tested</source>
        <translation>Les sauvegardes et la restauration sont documentées, et une restauration a été testée</translation>
    </message>
    <message>
        <source>Backup and recovery were tested</source>
        <translation>Les sauvegardes et la restauration ont été testées</translation>
    </message>
    <message>
        <source>Bring the silent vantage points back: revocations need readings from two.</source>
        <translation>Remettez en service les points d’observation muets&#xa0;: les révocations nécessitent les relevés de deux d’entre eux.</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>certificat de CA</translation>
    </message>
    <message>
        <source>CA without contact</source>
        <translation>CA sans contact</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CAs below the availability target are known and followed</source>
        <translation>Les CA en dessous de l’objectif de disponibilité sont connues et suivies</translation>
    </message>
    <message>
        <source>CAs functional by day</source>
        <translation>CA fonctionnelles par jour</translation>
    </message>
    <message>
        <source>CAs functional now</source>
        <translation>CA fonctionnelles actuellement</translation>
    </message>
    <message>
        <source>CAs that answer too slowly are known and followed</source>
        <translation>Les CA qui répondent trop lentement sont connues et suivies</translation>
    </message>
    <message>
        <source>Canary endpoints are set up, and tell outages of our own from those of others</source>
        <translation>Des points témoins (canaris) sont en place et distinguent nos propres pannes de celles d’autrui</translation>
    </message>
    <message>
        <source>Capacity and scaling were assessed for the next year</source>
        <translation>La capacité et la montée en charge ont été évaluées pour l’année à venir</translation>
    </message>
    <message>
        <source>Carried over; not done since %1.</source>
        <translation>Reporté&#xa0;; non fait depuis le %1.</translation>
    </message>
    <message>
        <source>Certificates and objects that end soon are being renewed</source>
        <translation>Les certificats et les objets qui expirent bientôt sont en cours de renouvellement</translation>
    </message>
    <message>
        <source>Changes of state were looked into</source>
        <translation>Les changements d’état ont été examinés</translation>
    </message>
    <message>
        <source>Check that the CA software reissues in time: its scheduler and its clock.</source>
        <translation>Vérifiez que le logiciel de CA réémet à temps&#xa0;: son planificateur et son horloge.</translation>
    </message>
    <message>
        <source>Check the scheduler of the CA software: a manifest is expected at least every %1.</source>
        <translation>Vérifiez le planificateur du logiciel de CA&#xa0;: intervalle maximal attendu entre deux manifestes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Checklist of the CA operator before delegation</source>
        <translation>Liste de contrôle de l’opérateur de la CA avant délégation</translation>
    </message>
    <message>
        <source>Community news and feedback were followed up</source>
        <translation>Les nouvelles et les retours de la communauté ont été suivis</translation>
    </message>
    <message>
        <source>Contact data was verified: every CA has a contact that answered</source>
        <translation>Les coordonnées ont été vérifiées&#xa0;: chaque CA a un contact qui a répondu</translation>
    </message>
    <message>
        <source>Daily checklist of the registry</source>
        <translation>Liste de contrôle quotidienne du registre</translation>
    </message>
    <message>
        <source>Database audit head</source>
        <translation>Tête d’audit de la base de données</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decide for each whether it is prolonged; its clock goes on by itself otherwise.</source>
        <translation>Décidez pour chacune si elle est prolongée&#xa0;; sinon, son délai reprend de lui-même.</translation>
    </message>
    <message>
        <source>Definition of this checklist</source>
        <translation>Définition de cette liste de contrôle</translation>
    </message>
    <message>
        <source>Documentation was reviewed and updated</source>
        <translation>La documentation a été relue et mise à jour</translation>
    </message>
    <message>
        <source>Emergency contacts answer at any hour</source>
        <translation>Les contacts d’urgence répondent à toute heure</translation>
    </message>
    <message>
        <source>Enforcement keeps to its timeline</source>
        <translation>La procédure respecte son calendrier</translation>
    </message>
    <message>
        <source>Every CA has contact data</source>
        <translation>Chaque CA a des coordonnées de contact</translation>
    </message>
    <message>
        <source>Every CA that got worse is being looked after</source>
        <translation>Chaque CA dont l’état s’est dégradé est suivie</translation>
    </message>
    <message>
        <source>Every open case has someone who looks after it</source>
        <translation>Quelqu’un s’occupe de chaque dossier ouvert</translation>
    </message>
    <message>
        <source>Every publication point was available enough over 30 days</source>
        <translation>Chaque point de publication a été suffisamment disponible sur 30 jours</translation>
    </message>
    <message>
        <source>Every vantage point observes</source>
        <translation>Chaque point d’observation observe</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Preuve&#xa0;:</translation>
    </message>
    <message>
        <source>Exceptions and holds that end soon are decided</source>
        <translation>Les exceptions et les mises en attente qui se terminent bientôt ont fait l’objet d’une décision</translation>
    </message>
    <message>
        <source>Exceptions that end soon are decided</source>
        <translation>Les exceptions qui se terminent bientôt ont fait l’objet d’une décision</translation>
    </message>
    <message>
        <source>Feedback from operators and the community was read and answered</source>
        <translation>Les retours des opérateurs et de la communauté ont été lus et ont reçu une réponse</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Find a contact: a notice that reaches nobody does not count.</source>
        <translation>Trouvez un contact&#xa0;: un avis qui n’atteint personne ne compte pas.</translation>
    </message>
    <message>
        <source>Find out what changed since the period before.</source>
        <translation>Cherchez ce qui a changé depuis la période précédente.</translation>
    </message>
    <message>
        <source>Find out where the time goes: load, bandwidth, distance, size of the repository.</source>
        <translation>Cherchez où passe le temps&#xa0;: charge, bande passante, distance, taille du dépôt.</translation>
    </message>
    <message>
        <source>Find out why the monitor does not run; no clock advances meanwhile.</source>
        <translation>Cherchez pourquoi la surveillance ne fonctionne pas&#xa0;; entre-temps, aucun délai n’avance.</translation>
    </message>
    <message>
        <source>Find out why the monitor paused or was blind; the time is not counted against any CA.</source>
        <translation>Cherchez pourquoi la surveillance s’est arrêtée ou était aveugle&#xa0;; ce temps n’est compté contre aucune CA.</translation>
    </message>
    <message>
        <source>Find out why there was no valid manifest for so long, and what would have told you at once.</source>
        <translation>Cherchez pourquoi il n’y a pas eu de manifeste valide pendant si longtemps, et ce qui vous aurait prévenu aussitôt.</translation>
    </message>
    <message>
        <source>Find out why they wait or failed: caretaker notice list</source>
        <translation>Cherchez pourquoi ils attendent ou ont échoué&#xa0;: caretaker notice list</translation>
    </message>
    <message>
        <source>Find what interrupted the service, and what would have kept it up.</source>
        <translation>Cherchez ce qui a interrompu le service et ce qui l’aurait maintenu.</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>Méthode de mesure</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Look at each case that would be judged differently.</source>
        <translation>Examinez chaque dossier qui serait jugé autrement.</translation>
    </message>
    <message>
        <source>Look at load, bandwidth and the size of the repository.</source>
        <translation>Examinez la charge, la bande passante et la taille du dépôt.</translation>
    </message>
    <message>
        <source>Look at those that no case follows.</source>
        <translation>Examinez celles qu’aucun dossier ne suit.</translation>
    </message>
    <message>
        <source>Manifests were reissued in time over these 30 days</source>
        <translation>Les manifestes ont été réémis à temps au cours de ces 30 jours</translation>
    </message>
    <message>
        <source>Manifests were reissued in time, without a gap</source>
        <translation>Les manifestes ont été réémis à temps, sans interruption</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Mesuré par</translation>
    </message>
    <message>
        <source>Metrics and their trend against the month before were reviewed</source>
        <translation>Les métriques et leur tendance par rapport au mois précédent ont été examinées</translation>
    </message>
    <message>
        <source>Monitoring and alerting work: a test alert reached a person</source>
        <translation>La supervision et les alertes fonctionnent&#xa0;: une alerte de test a atteint une personne</translation>
    </message>
    <message>
        <source>Monthly checklist of the CA operator</source>
        <translation>Liste de contrôle mensuelle de l’opérateur de la CA</translation>
    </message>
    <message>
        <source>Monthly checklist of the registry</source>
        <translation>Liste de contrôle mensuelle du registre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name endpoints outside your network as canaries in the configuration: without them, an outage of your own looks like one of everybody.</source>
        <translation>Indiquez dans la configuration des points témoins (canaris) hors de votre réseau&#xa0;: sans eux, une panne chez vous ressemble à une panne générale.</translation>
    </message>
    <message>
        <source>No enforcement step is left undone</source>
        <translation>Aucune étape de la procédure n’est restée en suspens</translation>
    </message>
    <message>
        <source>No proposal waits for an approval</source>
        <translation>Aucune proposition n’attend d’approbation</translation>
    </message>
    <message>
        <source>Not measured; to be attested: name, date, note.</source>
        <translation>Non mesuré&#xa0;; à attester&#xa0;: nom, date, note.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note&#xa0;:</translation>
    </message>
    <message>
        <source>Noted by %1 on %2.</source>
        <translation>Noté par %1 le %2.</translation>
    </message>
    <message>
        <source>Nothing is open with the registry without an answer</source>
        <translation>Rien n’est en suspens auprès du registre sans réponse</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien ne requiert votre attention.</translation>
    </message>
    <message>
        <source>Operators in trouble have been reached</source>
        <translation>Les opérateurs en difficulté ont été joints</translation>
    </message>
    <message>
        <source>Performance is monitored, and capacity is planned for the next year</source>
        <translation>Les performances sont surveillées, et la capacité est planifiée pour l’année à venir</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Policy and thresholds were reviewed in the light of the backtest</source>
        <translation>La politique et les seuils ont été revus à la lumière de la simulation rétrospective (backtest)</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Publication quality was reviewed</source>
        <translation>La qualité de la publication a été examinée</translation>
    </message>
    <message>
        <source>Put right what is wrong with what is published: caretaker explain shows how.</source>
        <translation>Corrigez ce qui ne va pas dans ce qui est publié&#xa0;: caretaker explain montre comment.</translation>
    </message>
    <message>
        <source>Quarterly checklist of the CA operator</source>
        <translation>Liste de contrôle trimestrielle de l’opérateur de la CA</translation>
    </message>
    <message>
        <source>Quarterly checklist of the registry</source>
        <translation>Liste de contrôle trimestrielle du registre</translation>
    </message>
    <message>
        <source>Redundant publication is deployed, and a failover was tested</source>
        <translation>Une publication redondante est en service, et un basculement a été testé</translation>
    </message>
    <message>
        <source>Renew it, or find out why the CA has not asked for renewal.</source>
        <translation>Renouvelez-le, ou cherchez pourquoi la CA n’a pas demandé le renouvellement.</translation>
    </message>
    <message>
        <source>Renew what ends within four weeks, or note why it may end.</source>
        <translation>Renouvelez ce qui expire dans moins de quatre semaines, ou notez pourquoi cela peut expirer.</translation>
    </message>
    <message>
        <source>Response times meet the targets</source>
        <translation>Les temps de réponse atteignent les objectifs</translation>
    </message>
    <message>
        <source>Response times over the quarter leave room to grow</source>
        <translation>Les temps de réponse sur le trimestre laissent une marge de croissance</translation>
    </message>
    <message>
        <source>Response times over the week were reviewed</source>
        <translation>Les temps de réponse sur la semaine ont été examinés</translation>
    </message>
    <message>
        <source>Response times were reviewed and meet the targets</source>
        <translation>Les temps de réponse ont été examinés et atteignent les objectifs</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Relu par</translation>
    </message>
    <message>
        <source>Run it again: caretaker policy backtest</source>
        <translation>Relancez-le&#xa0;: caretaker policy backtest</translation>
    </message>
    <message>
        <source>Security controls are in place: keys, access, updates, time synchronisation</source>
        <translation>Des mesures de sécurité sont en place&#xa0;: clés, accès, mises à jour, synchronisation de l’heure</translation>
    </message>
    <message>
        <source>Security was reviewed and updates were applied</source>
        <translation>La sécurité a été examinée et les mises à jour ont été appliquées</translation>
    </message>
    <message>
        <source>See whether those that no case follows recover by themselves.</source>
        <translation>Voyez si celles qu’aucun dossier ne suit se rétablissent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Slowest retrieval by day</source>
        <translation>Récupération la plus lente par jour</translation>
    </message>
    <message>
        <source>Staff are trained to run the CA, and to stand in for each other</source>
        <translation>Les membres du personnel sont formés à l’exploitation de la CA et peuvent se remplacer mutuellement</translation>
    </message>
    <message>
        <source>Staff roles and approvers were reviewed</source>
        <translation>Les rôles du personnel et les approbateurs ont été revus</translation>
    </message>
    <message>
        <source>Staff were trained</source>
        <translation>Le personnel a été formé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Stop enforcement, keep the database as it is, and compare it with the last exported head.</source>
        <translation>Arrêtez les procédures, conservez la base de données telle quelle et comparez-la à la dernière tête exportée.</translation>
    </message>
    <message>
        <source>Take or refuse each step: caretaker case list</source>
        <translation>Exécutez ou refusez chaque étape&#xa0;: caretaker case list</translation>
    </message>
    <message>
        <source>Taken back by %1 on %2.</source>
        <translation>Retiré par %1 le %2.</translation>
    </message>
    <message>
        <source>Tell the operators what is wrong with what they publish.</source>
        <translation>Signalez aux opérateurs ce qui ne va pas dans ce qu’ils publient.</translation>
    </message>
    <message>
        <source>The CA certificate does not end soon</source>
        <translation>Le certificat de la CA n’expire pas bientôt</translation>
    </message>
    <message>
        <source>The audit chain is intact</source>
        <translation>La chaîne d’audit est intacte</translation>
    </message>
    <message>
        <source>The canary endpoints were checked from outside</source>
        <translation>Les points témoins (canaris) ont été vérifiés de l’extérieur</translation>
    </message>
    <message>
        <source>The database was restored from a backup on another machine, and verified there</source>
        <translation>La base de données a été restaurée à partir d’une sauvegarde sur une autre machine, et vérifiée sur celle-ci</translation>
    </message>
    <message>
        <source>The ecosystem health report was read and published</source>
        <translation>Le rapport sur la santé de l’écosystème a été lu et publié</translation>
    </message>
    <message>
        <source>The emergency procedure was rehearsed</source>
        <translation>La procédure d’urgence a été répétée</translation>
    </message>
    <message>
        <source>The expiry schedule was checked</source>
        <translation>Le calendrier des expirations a été vérifié</translation>
    </message>
    <message>
        <source>The expiry schedule was checked: nothing ends within four weeks unnoticed</source>
        <translation>Le calendrier des expirations a été vérifié&#xa0;: rien n’expire dans les quatre semaines à l’insu de tous</translation>
    </message>
    <message>
        <source>The health of all CAs was counted</source>
        <translation>L’état de santé de toutes les CA a été recensé</translation>
    </message>
    <message>
        <source>The health of all CAs was counted for the ecosystem report</source>
        <translation>L’état de santé de toutes les CA a été recensé pour le rapport sur l’écosystème</translation>
    </message>
    <message>
        <source>The infrastructure has been stable for 30 days</source>
        <translation>L’infrastructure est stable depuis 30 jours</translation>
    </message>
    <message>
        <source>The infrastructure was reviewed: redundancy, failover, hosting</source>
        <translation>L’infrastructure a été examinée&#xa0;: redondance, basculement, hébergement</translation>
    </message>
    <message>
        <source>The manifest now published does not end soon</source>
        <translation>Le manifeste actuellement publié n’expire pas bientôt</translation>
    </message>
    <message>
        <source>The monitor watched without interruption</source>
        <translation>La surveillance a fonctionné sans interruption</translation>
    </message>
    <message>
        <source>The policy was run against the quarter&apos;s record</source>
        <translation>La politique a été appliquée aux données du trimestre</translation>
    </message>
    <message>
        <source>The quarter&apos;s cases were reviewed, and none is left alone</source>
        <translation>Les dossiers du trimestre ont été examinés, et aucun n’est laissé à l’abandon</translation>
    </message>
    <message>
        <source>The registry has contact data for this CA</source>
        <translation>Le registre dispose de coordonnées de contact pour cette CA</translation>
    </message>
    <message>
        <source>The trend against the month before was reviewed</source>
        <translation>La tendance par rapport au mois précédent a été examinée</translation>
    </message>
    <message>
        <source>The trend against the week before was reviewed</source>
        <translation>La tendance par rapport à la semaine précédente a été examinée</translation>
    </message>
    <message>
        <source>There is a procedure for changes, with announced maintenance</source>
        <translation>Il existe une procédure pour les changements, avec annonce des maintenances</translation>
    </message>
    <message>
        <source>There is a procedure for incidents, with who decides and how the registry is told within 24 hours</source>
        <translation>Il existe une procédure pour les incidents, qui indique qui décide et comment le registre est prévenu dans les 24 heures</translation>
    </message>
    <message>
        <source>There is a procedure for the certificate&apos;s life: request, renewal, key roll, revocation</source>
        <translation>Il existe une procédure pour le cycle de vie du certificat&#xa0;: demande, renouvellement, renouvellement de clé, révocation</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>À attester</translation>
    </message>
    <message>
        <source>To be attested: name, date, note.</source>
        <translation>À attester&#xa0;: nom, date, note.</translation>
    </message>
    <message>
        <source>To do first</source>
        <translation>À faire en premier</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>À faire&#xa0;:</translation>
    </message>
    <message>
        <source>Try another way to reach those who have not answered: telephone, another contact, letter.</source>
        <translation>Essayez un autre moyen de joindre ceux qui n’ont pas répondu&#xa0;: téléphone, autre contact, lettre.</translation>
    </message>
    <message>
        <source>Two people decide: caretaker case approve, or caretaker case reject</source>
        <translation>Deux personnes décident&#xa0;: caretaker case approve ou caretaker case reject</translation>
    </message>
    <message>
        <source>Weekly checklist of the registry</source>
        <translation>Liste de contrôle hebdomadaire du registre</translation>
    </message>
    <message>
        <source>What is published has no known issues</source>
        <translation>Ce qui est publié ne présente aucun problème connu</translation>
    </message>
    <message>
        <source>What relying parties lose today is known and followed</source>
        <translation>Ce que les parties utilisatrices perdent aujourd’hui est connu et suivi</translation>
    </message>
    <message>
        <source>Write to the others and ask for an answer: caretaker contact verify</source>
        <translation>Écrivez aux autres et demandez une réponse&#xa0;: caretaker contact verify</translation>
    </message>
    <message>
        <source>a form to fill in; nothing is measured without a CA</source>
        <translation>un formulaire à remplir&#xa0;; rien n’est mesuré sans CA</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>pris en compte</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alerter</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>approbations</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>at</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>attestés</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>disponibilité</translation>
    </message>
    <message>
        <source>availability %1, before %2: %3</source>
        <translation>disponibilité&#xa0;: %1, auparavant %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>availability, 30 days</source>
        <translation>disponibilité, 30 jours</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>blind rounds</source>
        <translation>passages à l’aveugle</translation>
    </message>
    <message>
        <source>case</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>certificate ends on %1</source>
        <translation>le certificat expire le %1</translation>
    </message>
    <message>
        <source>changes for the worse</source>
        <translation>dégradations</translation>
    </message>
    <message>
        <source>clock skew</source>
        <translation>décalage d’horloge</translation>
    </message>
    <message>
        <source>closed on %1 by %2; the figures are those of that moment</source>
        <translation>clôturée le %1 par %2&#xa0;; les chiffres sont ceux de ce moment</translation>
    </message>
    <message>
        <source>complete retrieval</source>
        <translation>récupération complète</translation>
    </message>
    <message>
        <source>cross origin</source>
        <translation>autre origine</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>due</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>ended on %1, not yet closed</source>
        <translation>terminée le %1, pas encore clôturée</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>expire</translation>
    </message>
    <message>
        <source>executed</source>
        <translation>exécuté</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>expiration proche</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>premier octet</translation>
    </message>
    <message>
        <source>first to end: %1, on %2</source>
        <translation>première expiration&#xa0;: %1, le %2</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>instable</translation>
    </message>
    <message>
        <source>frequent manifests</source>
        <translation>manifestes fréquents</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>la moitié en</translation>
    </message>
    <message>
        <source>hash mismatch</source>
        <translation>empreinte différente</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>saine</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>inconsistent policies</source>
        <translation>politiques incohérentes</translation>
    </message>
    <message>
        <source>inconsistent publication</source>
        <translation>publication incohérente</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>problèmes</translation>
    </message>
    <message>
        <source>last look</source>
        <translation>dernière vérification</translation>
    </message>
    <message>
        <source>looked after</source>
        <translation>suivie</translation>
    </message>
    <message>
        <source>malformed objects</source>
        <translation>objets mal formés</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>manifeste</translation>
    </message>
    <message>
        <source>manifest ends on %1</source>
        <translation>le manifeste expire le %1</translation>
    </message>
    <message>
        <source>manifest gap</source>
        <translation>intervalle sans manifeste</translation>
    </message>
    <message>
        <source>manifest valid until</source>
        <translation>manifeste valide jusqu’au</translation>
    </message>
    <message>
        <source>metric alert</source>
        <translation>alerte de métrique</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>prochaine étape</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no new manifest in this period</source>
        <translation>aucun nouveau manifeste au cours de cette période</translation>
    </message>
    <message>
        <source>no round in this period</source>
        <translation>aucun passage au cours de cette période</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>notifier</translation>
    </message>
    <message>
        <source>number regress</source>
        <translation>recul du numéro</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objets</translation>
    </message>
    <message>
        <source>once, before delegation</source>
        <translation>une fois, avant la délégation</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>ouverte jusqu’au %1</translation>
    </message>
    <message>
        <source>open until everything is done</source>
        <translation>ouverte jusqu’à ce que tout soit fait</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>overdue from</source>
        <translation>en retard depuis</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partielle</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>période précédente</translation>
    </message>
    <message>
        <source>propose revocation</source>
        <translation>proposer la révocation</translation>
    </message>
    <message>
        <source>propose suspension</source>
        <translation>proposer la suspension</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>publication point</source>
        <translation>point de publication</translation>
    </message>
    <message>
        <source>publication storm</source>
        <translation>tempête de publications</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publier</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>relancer</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>resource churn</source>
        <translation>instabilité des ressources</translation>
    </message>
    <message>
        <source>retrieval</source>
        <translation>récupération</translation>
    </message>
    <message>
        <source>rrdp desync</source>
        <translation>désynchronisation RRDP</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lente</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>le plus lent</translation>
    </message>
    <message>
        <source>stale manifest</source>
        <translation>manifeste périmé</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>status</source>
        <translation>situation</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>toujours en cours</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>cette période</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>temps restant</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>to be attested</source>
        <translation>à attester</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>tendance</translation>
    </message>
    <message>
        <source>typical retrieval</source>
        <translation>récupération typique</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>vantage point</source>
        <translation>point d’observation</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Measured items are ticked by the program, from what it observed; what a person attested bears their name and the time. Time that was not watched counts neither for nor against a CA.</source>
        <translation>Les points mesurés sont cochés par le programme, d’après ce qu’il a observé&#xa0;; ce qu’une personne a attesté porte son nom et l’heure. Le temps non observé ne compte ni pour ni contre une CA.</translation>
    </message>
    <message>
        <source>published object</source>
        <translation>objet publié</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>A CA certificate holds a key that already is in its own chain.</source>
        <translation>Un certificat de CA contient une clé qui figure déjà dans sa propre chaîne.</translation>
    </message>
    <message>
        <source>A CA that is no trust anchor publishes a trust anchor key object: relying parties ignore it.</source>
        <translation>Une CA qui n’est pas une ancre de confiance publie un objet de clés d’ancre de confiance&#xa0;: les parties utilisatrices l’ignorent.</translation>
    </message>
    <message>
        <source>A ROA of the CA says that nobody originates the prefix (AS0), and another one lets an AS originate it: the first has no effect.</source>
        <translation>Un ROA de la CA indique que personne n’annonce le préfixe comme origine (AS0), et un autre autorise un AS à le faire&#xa0;: le premier est sans effet.</translation>
    </message>
    <message>
        <source>A URI in a setup message is absent, not of the kind that belongs there, or not safe.</source>
        <translation>Un URI d’un message de configuration initiale est absent, n’est pas du type attendu ou n’est pas sûr.</translation>
    </message>
    <message>
        <source>A delta does not fit the state before it.</source>
        <translation>Un delta ne s’applique pas à l’état qui le précède.</translation>
    </message>
    <message>
        <source>A file lies at the CA&apos;s publication point and is on no valid manifest there: relying parties do not use it.</source>
        <translation>Un fichier se trouve au point de publication de la CA sans figurer dans aucun manifeste valide de ce point&#xa0;: les parties utilisatrices ne s’en servent pas.</translation>
    </message>
    <message>
        <source>A handle in a setup message is absent, too long, or has other characters than letters, digits, hyphen, underscore and slash.</source>
        <translation>Un identifiant (handle) d’un message de configuration initiale est absent, trop long ou contient d’autres caractères que des lettres, des chiffres, le trait d’union, le tiret bas et la barre oblique.</translation>
    </message>
    <message>
        <source>A name is not one common name with at most one serial number.</source>
        <translation>Un nom n’est pas constitué d’un seul nom commun (common name) accompagné d’au plus un numéro de série.</translation>
    </message>
    <message>
        <source>A name is not written as PrintableString.</source>
        <translation>Un nom n’est pas écrit en PrintableString.</translation>
    </message>
    <message>
        <source>A notification announces a delta under another hash than an earlier notification of the session did.</source>
        <translation>Une notification annonce un delta sous un autre condensat (hash) qu’une notification antérieure de la session.</translation>
    </message>
    <message>
        <source>A notification announces a snapshot under another hash than an earlier notification of the same session and serial did.</source>
        <translation>Une notification annonce un instantané sous un autre condensat (hash) qu’une notification antérieure de même session et de même numéro de série.</translation>
    </message>
    <message>
        <source>A notification refers to a file on another origin than its own.</source>
        <translation>Une notification renvoie à un fichier situé sur une autre origine que la sienne.</translation>
    </message>
    <message>
        <source>A prefix or a maximum length in the ROA is out of range.</source>
        <translation>Un préfixe ou une longueur maximale du ROA est hors limites.</translation>
    </message>
    <message>
        <source>A published object does not match its hash on the manifest.</source>
        <translation>Un objet publié ne correspond pas à son condensat (hash) inscrit au manifeste.</translation>
    </message>
    <message>
        <source>A published object was left out: its URI is not a safe rsync URI, or it is too large.</source>
        <translation>Un objet publié a été écarté&#xa0;: son URI n’est pas un URI rsync sûr, ou l’objet est trop volumineux.</translation>
    </message>
    <message>
        <source>A setup message does not follow its format.</source>
        <translation>Un message de configuration initiale ne respecte pas son format.</translation>
    </message>
    <message>
        <source>A setup message spells its XML namespace without the slash at its end.</source>
        <translation>Un message de configuration initiale écrit son espace de noms XML sans la barre oblique finale.</translation>
    </message>
    <message>
        <source>A snapshot or delta file belongs to another session or serial than the notification states.</source>
        <translation>Un fichier d’instantané ou de delta appartient à une autre session ou à un autre numéro de série que ceux indiqués par la notification.</translation>
    </message>
    <message>
        <source>A snapshot or delta file does not have the hash that the notification states.</source>
        <translation>Un fichier d’instantané ou de delta n’a pas le condensat (hash) indiqué par la notification.</translation>
    </message>
    <message>
        <source>After a restore, set the manifest number above the highest one ever published, or publish the manifest under a new file name.</source>
        <translation>Après une restauration, fixez le numéro du manifeste au-dessus du plus élevé jamais publié, ou publiez le manifeste sous un nouveau nom de fichier.</translation>
    </message>
    <message>
        <source>After a restore, start a new session; check that all servers behind one name serve the same notification.</source>
        <translation>Après une restauration, démarrez une nouvelle session&#xa0;; vérifiez que tous les serveurs répondant à un même nom servent la même notification.</translation>
    </message>
    <message>
        <source>An RRDP document does not follow its format.</source>
        <translation>Un document RRDP ne respecte pas son format.</translation>
    </message>
    <message>
        <source>An RRDP document spells its XML namespace in an unusual way.</source>
        <translation>Un document RRDP écrit son espace de noms XML d’une manière inhabituelle.</translation>
    </message>
    <message>
        <source>An entry of the CRL has extensions.</source>
        <translation>Une entrée de la CRL comporte des extensions.</translation>
    </message>
    <message>
        <source>An extension is critical that must not be, or the reverse.</source>
        <translation>Une extension est critique alors qu’elle ne doit pas l’être, ou inversement.</translation>
    </message>
    <message>
        <source>An object on the manifest is not published.</source>
        <translation>Un objet inscrit au manifeste n’est pas publié.</translation>
    </message>
    <message>
        <source>An object&apos;s bytes do not decode.</source>
        <translation>Les octets d’un objet ne peuvent pas être décodés.</translation>
    </message>
    <message>
        <source>Another CRL was published under this number before; relying parties do not mind (RFC 9829).</source>
        <translation>Une autre CRL a déjà été publiée sous ce numéro&#xa0;; cela est sans conséquence pour les parties utilisatrices (RFC 9829).</translation>
    </message>
    <message>
        <source>Another manifest was published under this number before: relying parties that know the earlier one keep to it.</source>
        <translation>Un autre manifeste a déjà été publié sous ce numéro&#xa0;: les parties utilisatrices qui connaissent le manifeste antérieur continuent de l’utiliser.</translation>
    </message>
    <message>
        <source>Another validator had no manifest and CRL of this CA that are valid now, not even in its cache.</source>
        <translation>Un autre validateur n’avait de cette CA ni manifeste ni CRL actuellement valides, pas même dans son cache.</translation>
    </message>
    <message>
        <source>Ask the parent CA whether the certificate was revoked, has expired or was not reissued after a key roll.</source>
        <translation>Demandez à la CA parente si le certificat a été révoqué, a expiré ou n’a pas été réémis après un renouvellement de clé.</translation>
    </message>
    <message>
        <source>Ask the parent to certify the resources, or reissue without them.</source>
        <translation>Demandez à la CA parente de certifier les ressources, ou réémettez le certificat sans elles.</translation>
    </message>
    <message>
        <source>Basic constraints are wrong for the kind of certificate.</source>
        <translation>Les contraintes de base sont incorrectes pour ce type de certificat.</translation>
    </message>
    <message>
        <source>Check that the current manifest and CRL can be fetched from outside of your network, and that they are valid.</source>
        <translation>Vérifiez que le manifeste et la CRL actuels peuvent être récupérés depuis l’extérieur de votre réseau et qu’ils sont valides.</translation>
    </message>
    <message>
        <source>Check that the server runs, listens, and is reachable through firewalls from outside of your network.</source>
        <translation>Vérifiez que le serveur fonctionne, qu’il est à l’écoute et qu’il est joignable à travers les pare-feu depuis l’extérieur de votre réseau.</translation>
    </message>
    <message>
        <source>Check that your publication server is reachable by RRDP and by rsync.</source>
        <translation>Vérifiez que votre serveur de publication est joignable par RRDP et par rsync.</translation>
    </message>
    <message>
        <source>Check that your publication server names the right files in its notification.</source>
        <translation>Vérifiez que votre serveur de publication désigne les bons fichiers dans sa notification.</translation>
    </message>
    <message>
        <source>Check the DNS zone, its delegation and DNSSEC for the host&apos;s name.</source>
        <translation>Vérifiez la zone DNS, sa délégation et DNSSEC pour le nom de l’hôte.</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server.</source>
        <translation>Vérifiez la charge et la bande passante du serveur.</translation>
    </message>
    <message>
        <source>Check the rsync daemon&apos;s configuration, connection limit and logs for the module.</source>
        <translation>Vérifiez la configuration du démon rsync, sa limite de connexions et ses journaux pour le module.</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs for the URI.</source>
        <translation>Vérifiez la configuration et les journaux du serveur web pour cet URI.</translation>
    </message>
    <message>
        <source>Check what is served at the URI.</source>
        <translation>Vérifiez ce qui est servi à cet URI.</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing on the way (proxy, CDN, error page) alters it.</source>
        <translation>Vérifiez ce qu’écrit votre serveur de publication et assurez-vous que rien, sur le trajet (proxy, CDN, page d’erreur), ne le modifie.</translation>
    </message>
    <message>
        <source>Check whether deltas were lost or written twice; start a new session if in doubt.</source>
        <translation>Vérifiez si des deltas ont été perdus ou écrits deux fois&#xa0;; en cas de doute, démarrez une nouvelle session.</translation>
    </message>
    <message>
        <source>Check whether your repository can be reached from everywhere: firewalls, routing, the addresses of both families, and DNS.</source>
        <translation>Vérifiez si votre dépôt est joignable de partout&#xa0;: pare-feu, routage, adresses des deux familles et DNS.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s contents for the URI.</source>
        <translation>Vérifiez ce que contient votre serveur de publication pour cet URI.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s list of deltas; clients must fetch the whole snapshot instead.</source>
        <translation>Vérifiez la liste des deltas de votre serveur de publication&#xa0;; les clients doivent récupérer à leur place l’instantané complet.</translation>
    </message>
    <message>
        <source>Choose another handle in your CA software, and write the message anew.</source>
        <translation>Choisissez un autre identifiant (handle) dans votre logiciel de CA et écrivez à nouveau le message.</translation>
    </message>
    <message>
        <source>Correct the public URIs in your server&apos;s configuration, and write the message anew.</source>
        <translation>Corrigez les URI publics dans la configuration de votre serveur et écrivez à nouveau le message.</translation>
    </message>
    <message>
        <source>Decoding what the repository publishes crashed, took too long or took too much memory; nothing of it was used.</source>
        <translation>Le décodage de ce que publie le dépôt s’est interrompu anormalement, a pris trop de temps ou trop de mémoire&#xa0;; rien de son contenu n’a été utilisé.</translation>
    </message>
    <message>
        <source>Do not certify your own or an ancestor&apos;s key.</source>
        <translation>Ne certifiez ni votre propre clé ni celle d’une CA située au-dessus de vous dans la chaîne.</translation>
    </message>
    <message>
        <source>Encode signed objects in DER.</source>
        <translation>Codez les objets signés en DER.</translation>
    </message>
    <message>
        <source>Generate a key as RFC 7935 requires, and have it certified.</source>
        <translation>Générez une clé conforme au RFC 7935 et faites-la certifier.</translation>
    </message>
    <message>
        <source>Generate an ECDSA P-256 key on the router, and have it certified.</source>
        <translation>Générez une clé ECDSA P-256 sur le routeur et faites-la certifier.</translation>
    </message>
    <message>
        <source>Have your CA software reissue the manifest and CRL, and check its scheduler and clock.</source>
        <translation>Faites réémettre le manifeste et la CRL par votre logiciel de CA, puis vérifiez son planificateur et son horloge.</translation>
    </message>
    <message>
        <source>Have your CA software write the message anew, and pass the file on unaltered.</source>
        <translation>Faites écrire à nouveau le message par votre logiciel de CA et transmettez le fichier sans le modifier.</translation>
    </message>
    <message>
        <source>Have your publication server write http://www.ripe.net/rpki/rrdp exactly, in lower case.</source>
        <translation>Faites écrire à votre serveur de publication http://www.ripe.net/rpki/rrdp exactement ainsi, en minuscules.</translation>
    </message>
    <message>
        <source>If the other side refuses it, send the self-signed certificate at the root of your BPKI.</source>
        <translation>Si l’autre partie le refuse, envoyez le certificat autosigné situé à la racine de votre BPKI.</translation>
    </message>
    <message>
        <source>Key usage is wrong for the kind of certificate.</source>
        <translation>L’usage de clé est incorrect pour ce type de certificat.</translation>
    </message>
    <message>
        <source>Leave the list out when nothing is revoked.</source>
        <translation>Omettez la liste lorsque rien n’est révoqué.</translation>
    </message>
    <message>
        <source>List the object on the manifest if it is meant to count; else withdraw it.</source>
        <translation>Inscrivez l’objet au manifeste s’il doit compter&#xa0;; sinon, retirez-le.</translation>
    </message>
    <message>
        <source>List the resources in the trust anchor certificate.</source>
        <translation>Énumérez les ressources dans le certificat de l’ancre de confiance.</translation>
    </message>
    <message>
        <source>Listed objects are absent or do not match: relying parties use none of this CA&apos;s objects.</source>
        <translation>Des objets inscrits au manifeste sont absents ou ne correspondent pas&#xa0;: les parties utilisatrices n’utilisent aucun objet de cette CA.</translation>
    </message>
    <message>
        <source>Never change a delta once it was announced; after a restore or a failed write, start a new session; check that all servers behind one name serve the same files.</source>
        <translation>Ne modifiez jamais un delta une fois annoncé&#xa0;; après une restauration ou un échec d’écriture, démarrez une nouvelle session&#xa0;; vérifiez que tous les serveurs répondant à un même nom servent les mêmes fichiers.</translation>
    </message>
    <message>
        <source>No connection to the publication point could be made.</source>
        <translation>Aucune connexion au point de publication n’a pu être établie.</translation>
    </message>
    <message>
        <source>No trust anchor certificate could be had from any URI of the TAL.</source>
        <translation>Aucun certificat d’ancre de confiance n’a pu être obtenu à partir des URI du TAL.</translation>
    </message>
    <message>
        <source>Nothing, if it was meant: a new file name allows it.</source>
        <translation>Rien à corriger, si cela était voulu&#xa0;: un nouveau nom de fichier le permet.</translation>
    </message>
    <message>
        <source>Nothing, if manifests were issued between two looks; else raise the number by one with every manifest.</source>
        <translation>Rien à corriger, si des manifestes ont été émis entre deux observations&#xa0;; sinon, augmentez le numéro d’une unité à chaque manifeste.</translation>
    </message>
    <message>
        <source>Nothing, if the resources are yours: ask the relying party to look at its constraints on the trust anchor.</source>
        <translation>Rien à corriger, si les ressources sont les vôtres&#xa0;: demandez à la partie utilisatrice d’examiner les contraintes qu’elle applique à l’ancre de confiance.</translation>
    </message>
    <message>
        <source>Nothing: this is about the monitor&apos;s own network.</source>
        <translation>Rien à corriger&#xa0;: cela concerne le réseau propre au moniteur.</translation>
    </message>
    <message>
        <source>Nothing: this is about who looked.</source>
        <translation>Rien à corriger&#xa0;: cela concerne l’auteur de l’observation.</translation>
    </message>
    <message>
        <source>One URI is published more than once in one document.</source>
        <translation>Un même URI est publié plus d’une fois dans un document.</translation>
    </message>
    <message>
        <source>One of our own canary endpoints did not answer.</source>
        <translation>L’un de nos propres points de contrôle (canary) n’a pas répondu.</translation>
    </message>
    <message>
        <source>Publish a globally reachable address for the host.</source>
        <translation>Publiez pour l’hôte une adresse joignable depuis l’ensemble de l’Internet.</translation>
    </message>
    <message>
        <source>Publish each CA certificate once.</source>
        <translation>Publiez chaque certificat de CA une seule fois.</translation>
    </message>
    <message>
        <source>Publish every listed object exactly as listed.</source>
        <translation>Publiez chaque objet inscrit au manifeste exactement tel qu’il y figure.</translation>
    </message>
    <message>
        <source>Publish objects and manifest together, in one step, and check for corruption.</source>
        <translation>Publiez les objets et le manifeste ensemble, en une seule opération, et vérifiez l’absence de corruption.</translation>
    </message>
    <message>
        <source>Publish objects under plain rsync URIs and within the usual sizes.</source>
        <translation>Publiez les objets sous des URI rsync simples et dans les tailles habituelles.</translation>
    </message>
    <message>
        <source>Publish one ASPA for the customer AS, with all of its providers.</source>
        <translation>Publiez un seul ASPA pour l’AS client, avec tous ses fournisseurs.</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL.</source>
        <translation>Publiez la CRL de la CA elle-même.</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest.</source>
        <translation>Publiez la CRL en même temps que le manifeste.</translation>
    </message>
    <message>
        <source>Publish the certificate that belongs to the TAL, or distribute a new TAL.</source>
        <translation>Publiez le certificat qui correspond au TAL, ou diffusez un nouveau TAL.</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in your certificate&apos;s SIA, and check that your publication server is reachable.</source>
        <translation>Publiez le manifeste à l’URI indiqué dans le SIA de votre certificat et vérifiez que votre serveur de publication est joignable.</translation>
    </message>
    <message>
        <source>Publish the next manifest under a new file name, with a low number, and have the certificate name it; or roll the key.</source>
        <translation>Publiez le prochain manifeste sous un nouveau nom de fichier, avec un petit numéro, et faites-le désigner par le certificat&#xa0;; ou renouvelez la clé.</translation>
    </message>
    <message>
        <source>Publish the object under the right file name extension.</source>
        <translation>Publiez l’objet avec la bonne extension de nom de fichier.</translation>
    </message>
    <message>
        <source>Publish the object, or reissue the manifest without it.</source>
        <translation>Publiez l’objet, ou réémettez le manifeste sans lui.</translation>
    </message>
    <message>
        <source>Publish the trust anchor certificate at every URI that the TAL names.</source>
        <translation>Publiez le certificat de l’ancre de confiance à chacun des URI indiqués dans le TAL.</translation>
    </message>
    <message>
        <source>Publish well-formed documents; if yours are, tell the operators of the program that could not read them.</source>
        <translation>Publiez des documents bien formés&#xa0;; si les vôtres le sont, avertissez les exploitants du programme qui n’a pas pu les lire.</translation>
    </message>
    <message>
        <source>Raise the CRL number with every CRL.</source>
        <translation>Augmentez le numéro de CRL à chaque CRL.</translation>
    </message>
    <message>
        <source>Raise the number with every manifest; check that not two instances of the CA sign at the same time.</source>
        <translation>Augmentez le numéro à chaque manifeste&#xa0;; vérifiez que deux instances de la CA ne signent pas en même temps.</translation>
    </message>
    <message>
        <source>Raise the serial with every change of the contents; check that all servers behind one name serve the same files.</source>
        <translation>Augmentez le numéro de série à chaque modification du contenu&#xa0;; vérifiez que tous les serveurs répondant à un même nom servent les mêmes fichiers.</translation>
    </message>
    <message>
        <source>Reissue the ASPA for an AS that the CA holds.</source>
        <translation>Réémettez l’ASPA pour un AS que la CA détient.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with an EE certificate that lists exactly the customer AS.</source>
        <translation>Réémettez l’ASPA avec un certificat EE qui énumère exactement l’AS du client.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with each provider listed once, in ascending order, without the customer&apos;s own AS.</source>
        <translation>Réémettez l’ASPA avec chaque fournisseur une seule fois, en ordre croissant, sans l’AS du client lui-même.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with software that follows the current profile (version 1).</source>
        <translation>Réémettez l’ASPA avec un logiciel qui respecte le profil actuel (version 1).</translation>
    </message>
    <message>
        <source>Reissue the CRL with serial numbers and dates only.</source>
        <translation>Réémettez la CRL avec uniquement des numéros de série et des dates.</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified.</source>
        <translation>Réémettez la CRL avec la clé que la CA parente a certifiée.</translation>
    </message>
    <message>
        <source>Reissue the CRL: version 2, SHA-256 with RSA, authority key identifier and CRL number only.</source>
        <translation>Réémettez la CRL&#xa0;: version 2, SHA-256 avec RSA, et uniquement l’identifiant de clé de l’autorité et le numéro de CRL.</translation>
    </message>
    <message>
        <source>Reissue the ROA for resources that the CA holds.</source>
        <translation>Réémettez le ROA pour des ressources que la CA détient.</translation>
    </message>
    <message>
        <source>Reissue the ROA with an EE certificate that lists exactly its IP addresses.</source>
        <translation>Réémettez le ROA avec un certificat EE qui énumère exactement ses adresses IP.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct prefixes and maximum lengths.</source>
        <translation>Réémettez le ROA avec des préfixes et des longueurs maximales corrects.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct software.</source>
        <translation>Réémettez le ROA avec un logiciel correct.</translation>
    </message>
    <message>
        <source>Reissue the certificate as version 3.</source>
        <translation>Réémettez le certificat en version 3.</translation>
    </message>
    <message>
        <source>Reissue the certificate with AS numbers only.</source>
        <translation>Réémettez le certificat avec uniquement des numéros d’AS.</translation>
    </message>
    <message>
        <source>Reissue the certificate with caRepository and rpkiManifest, or signedObject.</source>
        <translation>Réémettez le certificat avec caRepository et rpkiManifest, ou avec signedObject.</translation>
    </message>
    <message>
        <source>Reissue the certificate with canonical RFC 3779 extensions.</source>
        <translation>Réémettez le certificat avec des extensions du RFC 3779 sous forme canonique.</translation>
    </message>
    <message>
        <source>Reissue the certificate with id-kp-bgpsec-router.</source>
        <translation>Réémettez le certificat avec id-kp-bgpsec-router.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one common name in issuer and subject.</source>
        <translation>Réémettez le certificat avec un seul nom commun dans l’émetteur et dans le sujet.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one rsync URI of the issuer&apos;s CRL.</source>
        <translation>Réémettez le certificat avec un seul URI rsync de la CRL de l’émetteur.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the AS numbers of the router.</source>
        <translation>Réémettez le certificat avec les numéros d’AS du routeur.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the algorithm of RFC 7935.</source>
        <translation>Réémettez le certificat avec l’algorithme du RFC 7935.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the criticality that RFC 6487 requires.</source>
        <translation>Réémettez le certificat avec la criticité exigée par le RFC 6487.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the extensions of RFC 3779.</source>
        <translation>Réémettez le certificat avec les extensions du RFC 3779.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the policy of RFC 6484.</source>
        <translation>Réémettez le certificat avec la politique du RFC 6484.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the right subject key identifier.</source>
        <translation>Réémettez le certificat avec le bon identifiant de clé du sujet.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the rsync URI of the issuer&apos;s certificate.</source>
        <translation>Réémettez le certificat avec l’URI rsync du certificat de l’émetteur.</translation>
    </message>
    <message>
        <source>Reissue the certificate without it.</source>
        <translation>Réémettez le certificat sans cet élément.</translation>
    </message>
    <message>
        <source>Reissue the certificate without the extension.</source>
        <translation>Réémettez le certificat sans cette extension.</translation>
    </message>
    <message>
        <source>Reissue the certificate.</source>
        <translation>Réémettez le certificat.</translation>
    </message>
    <message>
        <source>Reissue the certificate: CA without path length for a CA, none for an EE.</source>
        <translation>Réémettez le certificat&#xa0;: indicateur CA sans longueur de chemin pour une CA, aucune contrainte de base pour un EE.</translation>
    </message>
    <message>
        <source>Reissue the certificate: certificate and CRL signing for a CA, digital signature for an EE.</source>
        <translation>Réémettez le certificat&#xa0;: signature de certificats et de CRL pour une CA, signature numérique pour un EE.</translation>
    </message>
    <message>
        <source>Reissue the checklist for resources that the CA holds.</source>
        <translation>Réémettez la liste de contrôle pour des ressources que la CA détient.</translation>
    </message>
    <message>
        <source>Reissue the checklist with an EE certificate that lists its resources.</source>
        <translation>Réémettez la liste de contrôle avec un certificat EE qui énumère ses ressources.</translation>
    </message>
    <message>
        <source>Reissue the checklist with correct software.</source>
        <translation>Réémettez la liste de contrôle avec un logiciel correct.</translation>
    </message>
    <message>
        <source>Reissue the checklist with each file once, named in letters, digits, dot, underscore and hyphen.</source>
        <translation>Réémettez la liste de contrôle avec chaque fichier une seule fois, nommé à l’aide de lettres, de chiffres, du point, du tiret bas et du trait d’union.</translation>
    </message>
    <message>
        <source>Reissue the checklist without it, and hand it over outside of the repository.</source>
        <translation>Réémettez la liste de contrôle sans celui-ci et remettez-la en dehors du dépôt.</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the manifest URI in the CA&apos;s certificate; check which URI the parent certified.</source>
        <translation>Réémettez le manifeste de sorte que son certificat désigne l’URI de manifeste figurant dans le certificat de la CA&#xa0;; vérifiez quel URI la CA parente a certifié.</translation>
    </message>
    <message>
        <source>Reissue the manifest with an EE certificate that inherits.</source>
        <translation>Réémettez le manifeste avec un certificat EE qui hérite de ses ressources.</translation>
    </message>
    <message>
        <source>Reissue the manifest with correct software.</source>
        <translation>Réémettez le manifeste avec un logiciel correct.</translation>
    </message>
    <message>
        <source>Reissue the manifest with each file listed once, under a legal name.</source>
        <translation>Réémettez le manifeste en y inscrivant chaque fichier une seule fois, sous un nom autorisé.</translation>
    </message>
    <message>
        <source>Reissue the manifest with one CRL on it.</source>
        <translation>Réémettez le manifeste en n’y inscrivant qu’une seule CRL.</translation>
    </message>
    <message>
        <source>Reissue the manifest with the CA&apos;s current CRL on it.</source>
        <translation>Réémettez le manifeste en y inscrivant la CRL actuelle de la CA.</translation>
    </message>
    <message>
        <source>Reissue the object so that it names the CA&apos;s current CRL.</source>
        <translation>Réémettez l’objet de sorte qu’il désigne la CRL actuelle de la CA.</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published; some relying parties refuse it as it is.</source>
        <translation>Réémettez l’objet de sorte que son certificat désigne l’endroit où il est publié&#xa0;; certaines parties utilisatrices le refusent en l’état.</translation>
    </message>
    <message>
        <source>Reissue the object so that its current key is the trust anchor&apos;s own.</source>
        <translation>Réémettez l’objet de sorte que sa clé actuelle soit celle de l’ancre de confiance elle-même.</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate.</source>
        <translation>Réémettez l’objet sous le certificat actuel de la CA.</translation>
    </message>
    <message>
        <source>Reissue the object under the key of the CA that publishes it.</source>
        <translation>Réémettez l’objet sous la clé de la CA qui le publie.</translation>
    </message>
    <message>
        <source>Reissue the object with an EE certificate that inherits.</source>
        <translation>Réémettez l’objet avec un certificat EE qui hérite de ses ressources.</translation>
    </message>
    <message>
        <source>Reissue the object with correct software.</source>
        <translation>Réémettez l’objet avec un logiciel correct.</translation>
    </message>
    <message>
        <source>Reissue the object with the signing-time attribute only.</source>
        <translation>Réémettez l’objet avec le seul attribut signing-time.</translation>
    </message>
    <message>
        <source>Reissue the object with what the keys&apos; trust anchor locators say.</source>
        <translation>Réémettez l’objet avec ce qu’indiquent les localisateurs d’ancre de confiance des clés.</translation>
    </message>
    <message>
        <source>Reissue the object.</source>
        <translation>Réémettez l’objet.</translation>
    </message>
    <message>
        <source>Reissue the object; check that the CA signs with the key that its parent certified.</source>
        <translation>Réémettez l’objet&#xa0;; vérifiez que la CA signe avec la clé que sa CA parente a certifiée.</translation>
    </message>
    <message>
        <source>Reissue the prefix list for an AS that the CA holds.</source>
        <translation>Réémettez la liste de préfixes pour un AS que la CA détient.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with an EE certificate that lists exactly its AS.</source>
        <translation>Réémettez la liste de préfixes avec un certificat EE qui énumère exactement son AS.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with correct software.</source>
        <translation>Réémettez la liste de préfixes avec un logiciel correct.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with each prefix once, in ascending order.</source>
        <translation>Réémettez la liste de préfixes avec chaque préfixe une seule fois, en ordre croissant.</translation>
    </message>
    <message>
        <source>Reissue the record with a vCard that begins with VERSION:4.0 and has FN.</source>
        <translation>Réémettez l’enregistrement avec une vCard qui commence par VERSION:4.0 et contient FN.</translation>
    </message>
    <message>
        <source>Reissue the record with an EE certificate that inherits.</source>
        <translation>Réémettez l’enregistrement avec un certificat EE qui hérite de ses ressources.</translation>
    </message>
    <message>
        <source>Reissue the record with at least one of ADR, TEL and EMAIL.</source>
        <translation>Réémettez l’enregistrement avec au moins une des propriétés ADR, TEL et EMAIL.</translation>
    </message>
    <message>
        <source>Reissue the record with no other properties than VERSION, FN, ORG, ADR, TEL and EMAIL.</source>
        <translation>Réémettez l’enregistrement sans autres propriétés que VERSION, FN, ORG, ADR, TEL et EMAIL.</translation>
    </message>
    <message>
        <source>Reissue the trust anchor certificate, signed with its own key.</source>
        <translation>Réémettez le certificat de l’ancre de confiance, signé avec sa propre clé.</translation>
    </message>
    <message>
        <source>Renew the certificate and reissue what is signed under it.</source>
        <translation>Renouvelez le certificat et réémettez ce qui est signé sous celui-ci.</translation>
    </message>
    <message>
        <source>Renew the identity certificate of your CA software, and exchange the messages anew.</source>
        <translation>Renouvelez le certificat d’identité de votre logiciel de CA et échangez à nouveau les messages.</translation>
    </message>
    <message>
        <source>Renew the web server&apos;s certificate, and serve the whole chain.</source>
        <translation>Renouvelez le certificat du serveur web et servez la chaîne complète.</translation>
    </message>
    <message>
        <source>Roll the CA&apos;s key: the CRLs of the new key count anew.</source>
        <translation>Renouvelez la clé de la CA&#xa0;: la numérotation des CRL de la nouvelle clé recommence.</translation>
    </message>
    <message>
        <source>Seen through another validator, which tells whether the CA is functional, and nothing about its endpoints or whether it is complete.</source>
        <translation>Vu par l’intermédiaire d’un autre validateur, qui indique si la CA est fonctionnelle, mais rien au sujet de ses points d’accès ni de son exhaustivité.</translation>
    </message>
    <message>
        <source>Serve notification, snapshots and deltas from one scheme, host and port.</source>
        <translation>Servez la notification, les instantanés et les deltas à partir d’un même schéma, d’un même hôte et d’un même port.</translation>
    </message>
    <message>
        <source>Shorten the chain of delegations.</source>
        <translation>Raccourcissez la chaîne de délégations.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the CRL.</source>
        <translation>Synchronisez l’horloge de la CA (NTP) et réémettez la CRL.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the manifest.</source>
        <translation>Synchronisez l’horloge de la CA (NTP) et réémettez le manifeste.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue.</source>
        <translation>Synchronisez l’horloge de la CA (NTP) et procédez à une réémission.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each CRL with the time of its issue.</source>
        <translation>Synchronisez l’horloge de la CA (NTP) et émettez chaque CRL avec l’heure de son émission.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each manifest with the time of its issue.</source>
        <translation>Synchronisez l’horloge de la CA (NTP) et émettez chaque manifeste avec l’heure de son émission.</translation>
    </message>
    <message>
        <source>Synchronise the clock (NTP) of your CA software&apos;s host, and write the message anew.</source>
        <translation>Synchronisez l’horloge (NTP) de l’hôte de votre logiciel de CA et écrivez à nouveau le message.</translation>
    </message>
    <message>
        <source>Tell the registry: a CA issues an unreasonable number of certificates.</source>
        <translation>Informez le registre&#xa0;: une CA émet un nombre déraisonnable de certificats.</translation>
    </message>
    <message>
        <source>The ASPA is about a customer AS that its own certificate does not hold.</source>
        <translation>L’ASPA concerne un AS client que son propre certificat ne détient pas.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>Le certificat de l’ASPA contient des adresses IP, hérite de ressources ou ne contient pas de numéros d’AS.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s content does not follow the profile.</source>
        <translation>Le contenu de l’ASPA ne respecte pas le profil.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s providers are not in strictly ascending order, or include the customer, or AS0 beside others.</source>
        <translation>Les fournisseurs de l’ASPA ne sont pas en ordre strictement croissant, ou comprennent le client, ou AS0 à côté d’autres.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message has expired.</source>
        <translation>Le certificat BPKI d’un message de configuration initiale a expiré.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message is not self-signed, so that some software may not take it as a trust anchor.</source>
        <translation>Le certificat BPKI d’un message de configuration initiale n’est pas autosigné, de sorte que certains logiciels peuvent ne pas l’accepter comme ancre de confiance.</translation>
    </message>
    <message>
        <source>The CA has several ASPAs of one customer AS, with different providers: relying parties take them together, and while one changes they see something else.</source>
        <translation>La CA a plusieurs ASPA pour un même AS client, avec des fournisseurs différents&#xa0;: les parties utilisatrices les prennent ensemble et, pendant que l’un d’eux change, elles voient autre chose.</translation>
    </message>
    <message>
        <source>The CA is down for some vantages and not for all.</source>
        <translation>La CA est hors service pour certains points d’observation, mais pas pour tous.</translation>
    </message>
    <message>
        <source>The CRL distribution point is absent, malformed, or in a self-signed certificate.</source>
        <translation>Le point de distribution de la CRL est absent, mal formé ou présent dans un certificat autosigné.</translation>
    </message>
    <message>
        <source>The CRL does not follow the profile.</source>
        <translation>La CRL ne respecte pas le profil.</translation>
    </message>
    <message>
        <source>The CRL has a lower number than an earlier one; relying parties do not mind (RFC 9829).</source>
        <translation>La CRL porte un numéro inférieur à celui d’une CRL antérieure&#xa0;; cela est sans conséquence pour les parties utilisatrices (RFC 9829).</translation>
    </message>
    <message>
        <source>The CRL has an empty list of revoked certificates where it should have none.</source>
        <translation>La CRL contient une liste vide de certificats révoqués alors qu’elle ne devrait en contenir aucune.</translation>
    </message>
    <message>
        <source>The CRL has the largest possible number.</source>
        <translation>La CRL porte le plus grand numéro possible.</translation>
    </message>
    <message>
        <source>The CRL on the manifest is not published.</source>
        <translation>La CRL inscrite au manifeste n’est pas publiée.</translation>
    </message>
    <message>
        <source>The CRL that the manifest&apos;s certificate names is not on the manifest.</source>
        <translation>La CRL que désigne le certificat du manifeste ne figure pas dans le manifeste.</translation>
    </message>
    <message>
        <source>The CRL&apos;s issuer or authority key identifier is not that of the CA.</source>
        <translation>L’émetteur ou l’identifiant de clé de l’autorité de la CRL n’est pas celui de la CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s nextUpdate has passed.</source>
        <translation>La date nextUpdate de la CRL est dépassée.</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify with the CA&apos;s key.</source>
        <translation>La signature de la CRL ne se vérifie pas avec la clé de la CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate is earlier than that of the CRL before, although its number is higher.</source>
        <translation>La date thisUpdate de la CRL est antérieure à celle de la CRL précédente, alors que son numéro est plus élevé.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate lies in the future.</source>
        <translation>La date thisUpdate de la CRL se situe dans le futur.</translation>
    </message>
    <message>
        <source>The Ghostbusters record names no way to contact anyone.</source>
        <translation>L’enregistrement Ghostbusters n’indique aucun moyen de contacter quelqu’un.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s certificate does not inherit its resources.</source>
        <translation>Le certificat de l’enregistrement Ghostbusters n’hérite pas de ses ressources.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard has a property that the profile does not allow.</source>
        <translation>La vCard de l’enregistrement Ghostbusters contient une propriété que le profil n’autorise pas.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard is not of version 4.0 or has no name.</source>
        <translation>La vCard de l’enregistrement Ghostbusters n’est pas en version 4.0 ou n’a pas de nom.</translation>
    </message>
    <message>
        <source>The ROA has a prefix that its own certificate does not hold.</source>
        <translation>Le ROA contient un préfixe que son propre certificat ne détient pas.</translation>
    </message>
    <message>
        <source>The ROA&apos;s certificate holds AS resources, inherits, or lacks IP addresses.</source>
        <translation>Le certificat du ROA contient des ressources AS, hérite de ressources ou ne contient pas d’adresses IP.</translation>
    </message>
    <message>
        <source>The ROA&apos;s content does not follow the profile.</source>
        <translation>Le contenu du ROA ne respecte pas le profil.</translation>
    </message>
    <message>
        <source>The TLS handshake failed or the server&apos;s certificate was not accepted.</source>
        <translation>La négociation TLS a échoué ou le certificat du serveur n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The authority information access is absent or names no rsync URI.</source>
        <translation>L’accès aux informations de l’autorité est absent ou ne désigne aucun URI rsync.</translation>
    </message>
    <message>
        <source>The authority key identifier is absent or is not the issuer&apos;s key identifier.</source>
        <translation>L’identifiant de clé de l’autorité est absent ou n’est pas l’identifiant de clé de l’émetteur.</translation>
    </message>
    <message>
        <source>The certificate claims resources that its issuer does not hold.</source>
        <translation>Le certificat revendique des ressources que son émetteur ne détient pas.</translation>
    </message>
    <message>
        <source>The certificate claims resources that the local constraints do not let this trust anchor speak of.</source>
        <translation>Le certificat revendique des ressources au sujet desquelles les contraintes locales ne permettent pas à cette ancre de confiance de se prononcer.</translation>
    </message>
    <message>
        <source>The certificate has a critical extension that the profile does not know.</source>
        <translation>Le certificat contient une extension critique que le profil ne connaît pas.</translation>
    </message>
    <message>
        <source>The certificate has an extended key usage that its kind must not have.</source>
        <translation>Le certificat comporte un usage étendu de clé que ce type de certificat ne doit pas avoir.</translation>
    </message>
    <message>
        <source>The certificate has an extension that the profile does not allow.</source>
        <translation>Le certificat contient une extension que le profil n’autorise pas.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Le certificat a expiré.</translation>
    </message>
    <message>
        <source>The certificate has the same extension twice.</source>
        <translation>Le certificat contient deux fois la même extension.</translation>
    </message>
    <message>
        <source>The certificate holds its resources in the extensions of RFC 8360, which relying parties do not process.</source>
        <translation>Le certificat porte ses ressources dans les extensions du RFC 8360, que les parties utilisatrices ne traitent pas.</translation>
    </message>
    <message>
        <source>The certificate holds no resources, or they are not in canonical form.</source>
        <translation>Le certificat ne contient pas de ressources, ou celles-ci ne sont pas sous forme canonique.</translation>
    </message>
    <message>
        <source>The certificate is not of X.509 version 3.</source>
        <translation>Le certificat n’est pas un certificat X.509 version 3.</translation>
    </message>
    <message>
        <source>The certificate is not signed by the algorithm sha256WithRSAEncryption.</source>
        <translation>Le certificat n’est pas signé avec l’algorithme sha256WithRSAEncryption.</translation>
    </message>
    <message>
        <source>The certificate is on its issuer&apos;s CRL.</source>
        <translation>Le certificat figure dans la CRL de son émetteur.</translation>
    </message>
    <message>
        <source>The certificate points to another CRL than the manifest&apos;s.</source>
        <translation>Le certificat pointe vers une autre CRL que celle du manifeste.</translation>
    </message>
    <message>
        <source>The certificate policy is absent or is not the one for IP addresses and AS numbers.</source>
        <translation>La politique de certification est absente ou n’est pas celle prévue pour les adresses IP et les numéros d’AS.</translation>
    </message>
    <message>
        <source>The certificate&apos;s public key is not RSA with 2048 bits and exponent 65537.</source>
        <translation>La clé publique du certificat n’est pas une clé RSA de 2048 bits avec l’exposant 65537.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature does not verify with the issuer&apos;s key.</source>
        <translation>La signature du certificat ne se vérifie pas avec la clé de l’émetteur.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity ends before it begins.</source>
        <translation>La validité du certificat prend fin avant de commencer.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity has not begun.</source>
        <translation>La validité du certificat n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>The chain of CA certificates is longer than the limit.</source>
        <translation>La chaîne de certificats de CA est plus longue que la limite.</translation>
    </message>
    <message>
        <source>The content type is not what the file&apos;s name says.</source>
        <translation>Le type de contenu n’est pas celui qu’indique le nom du fichier.</translation>
    </message>
    <message>
        <source>The current key in the trust anchor key object is not the key of the trust anchor that issued it.</source>
        <translation>La clé actuelle de l’objet de clés d’ancre de confiance n’est pas la clé de l’ancre de confiance qui l’a émis.</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial.</source>
        <translation>Les deltas énumérés par la notification ne sont pas contigus ou ne se terminent pas à son numéro de série.</translation>
    </message>
    <message>
        <source>The host&apos;s name resolves to addresses that are not for the public Internet.</source>
        <translation>Le nom de l’hôte se résout en adresses qui ne sont pas destinées à l’Internet public.</translation>
    </message>
    <message>
        <source>The issuer&apos;s name is not the subject name of the CA.</source>
        <translation>Le nom de l’émetteur n’est pas le nom de sujet de la CA.</translation>
    </message>
    <message>
        <source>The manifest has a lower number than an earlier one: relying parties that know the earlier one keep to it.</source>
        <translation>Le manifeste porte un numéro inférieur à celui d’un manifeste antérieur&#xa0;: les parties utilisatrices qui connaissent ce dernier continuent de l’utiliser.</translation>
    </message>
    <message>
        <source>The manifest has a new file name, and its number started anew.</source>
        <translation>Le manifeste porte un nouveau nom de fichier et sa numérotation a recommencé.</translation>
    </message>
    <message>
        <source>The manifest has the largest possible number, so that no other can follow it under this file name.</source>
        <translation>Le manifeste porte le plus grand numéro possible, de sorte qu’aucun autre ne peut lui succéder sous ce nom de fichier.</translation>
    </message>
    <message>
        <source>The manifest lists a CRL that is not the CA&apos;s own current one.</source>
        <translation>Le manifeste énumère une CRL qui n’est pas la CRL actuelle de la CA elle-même.</translation>
    </message>
    <message>
        <source>The manifest lists a signed checklist, which must not be published in a repository.</source>
        <translation>Le manifeste énumère une liste de contrôle signée, laquelle ne doit pas être publiée dans un dépôt.</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice.</source>
        <translation>Le manifeste énumère un nom de fichier non autorisé, ou deux fois le même nom.</translation>
    </message>
    <message>
        <source>The manifest named by the CA certificate is not published.</source>
        <translation>Le manifeste désigné par le certificat de la CA n’est pas publié.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate does not inherit its resources.</source>
        <translation>Le certificat du manifeste n’hérite pas de ses ressources.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate names another location than the CA&apos;s certificate does: relying parties take that for a failed fetch.</source>
        <translation>Le certificat du manifeste désigne un autre emplacement que le certificat de la CA&#xa0;: les parties utilisatrices considèrent cela comme un échec de récupération.</translation>
    </message>
    <message>
        <source>The manifest&apos;s content does not follow the profile.</source>
        <translation>Le contenu du manifeste ne respecte pas le profil.</translation>
    </message>
    <message>
        <source>The manifest&apos;s nextUpdate has passed.</source>
        <translation>La date nextUpdate du manifeste est dépassée.</translation>
    </message>
    <message>
        <source>The manifest&apos;s number is more than one above that of the manifest seen before.</source>
        <translation>Le numéro du manifeste dépasse de plus d’une unité celui du manifeste vu auparavant.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate is not later than that of the manifest before: relying parties that know the earlier one keep to it.</source>
        <translation>La date thisUpdate du manifeste n’est pas postérieure à celle du manifeste précédent&#xa0;: les parties utilisatrices qui connaissent ce dernier continuent de l’utiliser.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate lies in the future.</source>
        <translation>La date thisUpdate du manifeste se situe dans le futur.</translation>
    </message>
    <message>
        <source>The message digest is not the SHA-256 of the content.</source>
        <translation>Le condensat du message n’est pas le SHA-256 du contenu.</translation>
    </message>
    <message>
        <source>The name of the publication point&apos;s host does not resolve.</source>
        <translation>La résolution du nom de l’hôte du point de publication échoue.</translation>
    </message>
    <message>
        <source>The object does not follow the template for signed objects.</source>
        <translation>L’objet ne respecte pas le modèle des objets signés.</translation>
    </message>
    <message>
        <source>The object is encoded in BER where DER is required.</source>
        <translation>L’objet est codé en BER alors que DER est exigé.</translation>
    </message>
    <message>
        <source>The object&apos;s signature does not verify with the key of its certificate.</source>
        <translation>La signature de l’objet ne se vérifie pas avec la clé de son certificat.</translation>
    </message>
    <message>
        <source>The parent publishes no certificate for this CA.</source>
        <translation>La CA parente ne publie aucun certificat pour cette CA.</translation>
    </message>
    <message>
        <source>The publication point did not answer in time.</source>
        <translation>Le point de publication n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The publication point sent more than any sound repository holds.</source>
        <translation>Le point de publication a envoyé plus que ce que contient tout dépôt raisonnable.</translation>
    </message>
    <message>
        <source>The repository of the CA&apos;s publication point could not be fetched.</source>
        <translation>Le dépôt du point de publication de la CA n’a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>The router certificate has a subject information access.</source>
        <translation>Le certificat de routeur comporte un accès aux informations du sujet.</translation>
    </message>
    <message>
        <source>The router certificate holds IP addresses.</source>
        <translation>Le certificat de routeur contient des adresses IP.</translation>
    </message>
    <message>
        <source>The router certificate lacks the extended key usage of BGPsec routers.</source>
        <translation>Il manque au certificat de routeur l’usage étendu de clé des routeurs BGPsec.</translation>
    </message>
    <message>
        <source>The router certificate lists no AS numbers, or inherits them.</source>
        <translation>Le certificat de routeur n’énumère pas de numéros d’AS, ou en hérite.</translation>
    </message>
    <message>
        <source>The router certificate&apos;s public key is not a point of the curve P-256.</source>
        <translation>La clé publique du certificat de routeur n’est pas un point de la courbe P-256.</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder.</source>
        <translation>Le démon rsync n’a pas fourni le dossier.</translation>
    </message>
    <message>
        <source>The same CA was met before in this tree and is judged only once.</source>
        <translation>Cette même CA a déjà été rencontrée dans cette arborescence et n’est évaluée qu’une fois.</translation>
    </message>
    <message>
        <source>The serial of the notification went backwards within one session.</source>
        <translation>Le numéro de série de la notification a reculé au sein d’une même session.</translation>
    </message>
    <message>
        <source>The signed checklist has a file name that is not portable, or lists a file twice.</source>
        <translation>La liste de contrôle signée contient un nom de fichier non portable, ou énumère deux fois un fichier.</translation>
    </message>
    <message>
        <source>The signed checklist is signed with resources that its own certificate does not hold.</source>
        <translation>La liste de contrôle signée est signée avec des ressources que son propre certificat ne détient pas.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate has a subject information access, although checklists are not published in repositories.</source>
        <translation>Le certificat de la liste de contrôle signée comporte un accès aux informations du sujet, alors que les listes de contrôle ne sont pas publiées dans des dépôts.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate lacks resources or inherits them.</source>
        <translation>Le certificat de la liste de contrôle signée ne contient pas de ressources ou en hérite.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s content does not follow the profile.</source>
        <translation>Le contenu de la liste de contrôle signée ne respecte pas le profil.</translation>
    </message>
    <message>
        <source>The signed prefix list is about an AS that its own certificate does not hold.</source>
        <translation>La liste de préfixes signée concerne un AS que son propre certificat ne détient pas.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>Le certificat de la liste de préfixes signée contient des adresses IP, hérite de ressources ou ne contient pas de numéros d’AS.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s content does not follow the profile.</source>
        <translation>Le contenu de la liste de préfixes signée ne respecte pas le profil.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s prefixes are not in ascending order, or one is given twice.</source>
        <translation>Les préfixes de la liste de préfixes signée ne sont pas en ordre croissant, ou l’un d’eux y figure deux fois.</translation>
    </message>
    <message>
        <source>The signedObject location in the object&apos;s certificate is not where the object is published.</source>
        <translation>L’emplacement signedObject indiqué dans le certificat de l’objet n’est pas celui où l’objet est publié.</translation>
    </message>
    <message>
        <source>The signing-time attribute is absent, or binary-signing-time is used.</source>
        <translation>L’attribut signing-time est absent, ou binary-signing-time est utilisé.</translation>
    </message>
    <message>
        <source>The subject information access lacks what its kind of certificate must name, or is malformed.</source>
        <translation>L’accès aux informations du sujet ne contient pas ce que ce type de certificat doit désigner, ou est mal formé.</translation>
    </message>
    <message>
        <source>The subject key identifier is absent or is not the SHA-1 of the public key.</source>
        <translation>L’identifiant de clé du sujet est absent ou n’est pas le SHA-1 de la clé publique.</translation>
    </message>
    <message>
        <source>The tree holds more CAs than the limit; the rest was not judged.</source>
        <translation>L’arborescence contient plus de CA que la limite&#xa0;; les autres n’ont pas été évaluées.</translation>
    </message>
    <message>
        <source>The trust anchor certificate inherits resources, although it has no issuer.</source>
        <translation>Le certificat de l’ancre de confiance hérite de ressources, alors qu’il n’a pas d’émetteur.</translation>
    </message>
    <message>
        <source>The trust anchor certificate is not self-signed.</source>
        <translation>Le certificat de l’ancre de confiance n’est pas autosigné.</translation>
    </message>
    <message>
        <source>The trust anchor certificate&apos;s public key is not the one in the TAL.</source>
        <translation>La clé publique du certificat de l’ancre de confiance n’est pas celle du TAL.</translation>
    </message>
    <message>
        <source>The trust anchor key object names a key without usable URIs, or one that is not RSA with 2048 bits.</source>
        <translation>L’objet de clés d’ancre de confiance désigne une clé sans URI utilisables, ou une clé qui n’est pas RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s certificate does not inherit its resources.</source>
        <translation>Le certificat de l’objet de clés d’ancre de confiance n’hérite pas de ses ressources.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s content does not follow the profile.</source>
        <translation>Le contenu de l’objet de clés d’ancre de confiance ne respecte pas le profil.</translation>
    </message>
    <message>
        <source>The trust anchor locator does not follow its format.</source>
        <translation>Le localisateur d’ancre de confiance ne respecte pas son format.</translation>
    </message>
    <message>
        <source>The validity of the BPKI certificate of a setup message has not begun.</source>
        <translation>La validité du certificat BPKI d’un message de configuration initiale n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>The web server did not give the file.</source>
        <translation>Le serveur web n’a pas fourni le fichier.</translation>
    </message>
    <message>
        <source>Update your CA software; most others read the message as it is.</source>
        <translation>Mettez à jour votre logiciel de CA&#xa0;; la plupart des autres lisent le message tel quel.</translation>
    </message>
    <message>
        <source>Use PrintableString in issuer and subject names.</source>
        <translation>Utilisez PrintableString dans les noms de l’émetteur et du sujet.</translation>
    </message>
    <message>
        <source>What a setup message carries as its BPKI certificate is no X.509 certificate.</source>
        <translation>Ce qu’un message de configuration initiale contient comme certificat BPKI n’est pas un certificat X.509.</translation>
    </message>
    <message>
        <source>Withdraw the checklist, and hand it over to whom it is for.</source>
        <translation>Retirez la liste de contrôle et remettez-la à son destinataire.</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it under a new certificate.</source>
        <translation>Retirez l’objet, ou réémettez-le sous un nouveau certificat.</translation>
    </message>
    <message>
        <source>Withdraw the object.</source>
        <translation>Retirez l’objet.</translation>
    </message>
    <message>
        <source>Withdraw whichever of the two ROAs is not meant.</source>
        <translation>Retirez celui des deux ROA qui n’est pas voulu.</translation>
    </message>
    <message>
        <source>Write snapshot and delta files before the notification, and never change them; check caches and CDN for stale copies.</source>
        <translation>Écrivez les fichiers d’instantané et de delta avant la notification et ne les modifiez jamais&#xa0;; vérifiez que les caches et le CDN ne contiennent pas de copies périmées.</translation>
    </message>
    <message>
        <source>Write the TAL as URIs, an empty line, and the base64 of the trust anchor&apos;s public key.</source>
        <translation>Écrivez le TAL sous la forme d’URI, d’une ligne vide et de la clé publique de l’ancre de confiance en base64.</translation>
    </message>
</context>
<context>
    <name>narrative</name>
    <message>
        <source>, times %1% for severity (%2)</source>
        <translation>, délais à %1% selon la gravité (%2)</translation>
    </message>
    <message>
        <source>, watch only</source>
        <translation>, observation seule</translation>
    </message>
    <message>
        <source>, signed</source>
        <translation>, signé</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>dossier ouvert</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>horloge arrêtée</translation>
    </message>
    <message>
        <source>clock runs again</source>
        <translation>l’horloge repart</translation>
    </message>
    <message>
        <source>trouble gone for now</source>
        <translation>problème disparu pour l’instant</translation>
    </message>
    <message>
        <source>trouble back</source>
        <translation>problème revenu</translation>
    </message>
    <message>
        <source>step {step} due</source>
        <translation>étape {step} à échéance</translation>
    </message>
    <message>
        <source>step {step} overdue</source>
        <translation>étape {step} en retard</translation>
    </message>
    <message>
        <source>step {step} held back</source>
        <translation>étape {step} retenue</translation>
    </message>
    <message>
        <source>step {step} done</source>
        <translation>étape {step} faite</translation>
    </message>
    <message>
        <source>notice delivered</source>
        <translation>avis remis</translation>
    </message>
    <message>
        <source>step {step} proposed, waiting for approval</source>
        <translation>étape {step} proposée, en attente d’approbation</translation>
    </message>
    <message>
        <source>proposal of {step} withdrawn</source>
        <translation>proposition de {step} retirée</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>accusé de réception</translation>
    </message>
    <message>
        <source>held for {kind} until {until}</source>
        <translation>suspendu pour {kind} jusqu’au {until}</translation>
    </message>
    <message>
        <source>hold released</source>
        <translation>suspension levée</translation>
    </message>
    <message>
        <source>corroboration waived</source>
        <translation>corroboration levée</translation>
    </message>
    <message>
        <source>impact of {step} reviewed</source>
        <translation>effet de {step} examiné</translation>
    </message>
    <message>
        <source>step {step} approved</source>
        <translation>étape {step} approuvée</translation>
    </message>
    <message>
        <source>step {step} has all approvals</source>
        <translation>l’étape {step} a toutes ses approbations</translation>
    </message>
    <message>
        <source>step {step} rejected</source>
        <translation>étape {step} rejetée</translation>
    </message>
    <message>
        <source>case resolved</source>
        <translation>dossier résolu</translation>
    </message>
    <message>
        <source>case reopened</source>
        <translation>dossier rouvert</translation>
    </message>
    <message>
        <source>case superseded by {by_case}</source>
        <translation>dossier remplacé par {by_case}</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>dossier clos</translation>
    </message>
    <message>
        <source>watch only: step {step} would have fallen due</source>
        <translation>observation seule : l’étape {step} serait arrivée à échéance</translation>
    </message>
    <message>
        <source>policy mode is now {mode}</source>
        <translation>le mode de la politique est désormais {mode}</translation>
    </message>
    <message>
        <source>repository {repository} is to blame, incident {incident}</source>
        <translation>le dépôt {repository} est en cause, incident {incident}</translation>
    </message>
    <message>
        <source>repository incident {incident} over for this CA</source>
        <translation>incident de dépôt {incident} terminé pour cette CA</translation>
    </message>
    <message>
        <source>approval of {step} by {approver} expired</source>
        <translation>l’approbation de {step} par {approver} a expiré</translation>
    </message>
    <message>
        <source>step {step} carried out outside this program</source>
        <translation>étape {step} exécutée hors de ce programme</translation>
    </message>
    <message>
        <source>step {step} verified, the CA is {stage}</source>
        <translation>étape {step} vérifiée, la CA est à l’état {stage}</translation>
    </message>
    <message>
        <source>the CA is {stage}</source>
        <translation>la CA est à l’état {stage}</translation>
    </message>
    <message>
        <source>%1  %2, by %3</source>
        <translation>%1  %2, par %3</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>delegated CA does not work</source>
        <translation>la CA déléguée ne fonctionne pas</translation>
    </message>
    <message>
        <source>delegated CA fails and recovers again and again</source>
        <translation>la CA déléguée tombe en panne et se rétablit sans cesse</translation>
    </message>
    <message>
        <source>delegated CA works only in part</source>
        <translation>la CA déléguée ne fonctionne qu’en partie</translation>
    </message>
    <message>
        <source>delegated CA answers too slowly</source>
        <translation>la CA déléguée répond trop lentement</translation>
    </message>
    <message>
        <source>delegated CA works</source>
        <translation>la CA déléguée fonctionne</translation>
    </message>
    <message>
        <source>planned end of the delegated CA</source>
        <translation>fin prévue de la CA déléguée</translation>
    </message>
    <message>
        <source>the manifest is not renewed in time</source>
        <translation>le manifeste n’est pas renouvelé à temps</translation>
    </message>
    <message>
        <source>what is published does not match the manifest, or differs between RRDP and rsync</source>
        <translation>ce qui est publié ne correspond pas au manifeste, ou diffère entre RRDP et rsync</translation>
    </message>
    <message>
        <source>a clock is wrong</source>
        <translation>une horloge n’est pas à l’heure</translation>
    </message>
    <message>
        <source>objects are malformed</source>
        <translation>des objets sont mal formés</translation>
    </message>
    <message>
        <source>objects are reissued too often</source>
        <translation>des objets sont réémis trop souvent</translation>
    </message>
    <message>
        <source>very many objects change at once</source>
        <translation>de très nombreux objets changent en même temps</translation>
    </message>
    <message>
        <source>ROAs or ASPAs come and go</source>
        <translation>des ROA ou des ASPA vont et viennent</translation>
    </message>
    <message>
        <source>objects end soon and are not renewed</source>
        <translation>des objets expirent bientôt et ne sont pas renouvelés</translation>
    </message>
    <message>
        <source>the RRDP files do not fit together</source>
        <translation>les fichiers RRDP ne concordent pas</translation>
    </message>
    <message>
        <source>the repository is not available often enough</source>
        <translation>le dépôt n’est pas assez souvent disponible</translation>
    </message>
    <message>
        <source>there was no valid manifest for too long</source>
        <translation>il n’y a pas eu de manifeste valide pendant trop longtemps</translation>
    </message>
    <message>
        <source>the manifest is renewed too often</source>
        <translation>le manifeste est renouvelé trop souvent</translation>
    </message>
    <message>
        <source>files do not have the hash that the manifest states</source>
        <translation>des fichiers n’ont pas l’empreinte indiquée par le manifeste</translation>
    </message>
    <message>
        <source>the manifest number went backwards</source>
        <translation>le numéro du manifeste a reculé</translation>
    </message>
    <message>
        <source>RRDP points to another server</source>
        <translation>RRDP renvoie vers un autre serveur</translation>
    </message>
    <message>
        <source>a measured value is outside its limit</source>
        <translation>une valeur mesurée est hors de sa limite</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>connexion TCP</translation>
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
        <translation>manifeste</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objets</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>our staff are alerted</source>
        <translation>notre personnel est alerté</translation>
    </message>
    <message>
        <source>our staff were alerted</source>
        <translation>notre personnel a été alerté</translation>
    </message>
    <message>
        <source>Please have a look</source>
        <translation>Merci de vérifier</translation>
    </message>
    <message>
        <source>we send a first, friendly letter</source>
        <translation>nous envoyons une première lettre amicale</translation>
    </message>
    <message>
        <source>we sent a first, friendly letter</source>
        <translation>nous avons envoyé une première lettre amicale</translation>
    </message>
    <message>
        <source>Formal notice</source>
        <translation>Avis formel</translation>
    </message>
    <message>
        <source>we send a formal notice</source>
        <translation>nous envoyons un avis formel</translation>
    </message>
    <message>
        <source>we sent a formal notice</source>
        <translation>nous avons envoyé un avis formel</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>we send a reminder</source>
        <translation>nous envoyons un rappel</translation>
    </message>
    <message>
        <source>we sent a reminder</source>
        <translation>nous avons envoyé un rappel</translation>
    </message>
    <message>
        <source>Warning before public listing</source>
        <translation>Avertissement avant inscription sur la liste publique</translation>
    </message>
    <message>
        <source>we send a warning before public listing</source>
        <translation>nous envoyons un avertissement avant inscription sur la liste publique</translation>
    </message>
    <message>
        <source>we sent a warning before public listing</source>
        <translation>nous avons envoyé un avertissement avant inscription sur la liste publique</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>Inscription sur la liste publique</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>il est demandé à notre personnel de faire figurer la CA sur notre liste publique&#xa0;; %n personne doit approuver</numerusform>
            <numerusform>il est demandé à notre personnel de faire figurer la CA sur notre liste publique&#xa0;; %n personnes doivent approuver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>il a été demandé à notre personnel de faire figurer la CA sur notre liste publique&#xa0;; %n personne doit approuver</numerusform>
            <numerusform>il a été demandé à notre personnel de faire figurer la CA sur notre liste publique&#xa0;; %n personnes doivent approuver</numerusform>
        </translation>
    </message>
    <message>
        <source>the CA was named in our public list</source>
        <translation>la CA a été inscrite sur notre liste publique</translation>
    </message>
    <message>
        <source>Final warning</source>
        <translation>Dernier avertissement</translation>
    </message>
    <message>
        <source>we send a final warning</source>
        <translation>nous envoyons un dernier avertissement</translation>
    </message>
    <message>
        <source>we sent a final warning</source>
        <translation>nous avons envoyé un dernier avertissement</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>Suspension proposée</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>il est demandé à notre personnel de suspendre le certificat&#xa0;; %n personne doit approuver</numerusform>
            <numerusform>il est demandé à notre personnel de suspendre le certificat&#xa0;; %n personnes doivent approuver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>il a été demandé à notre personnel de suspendre le certificat&#xa0;; %n personne doit approuver</numerusform>
            <numerusform>il a été demandé à notre personnel de suspendre le certificat&#xa0;; %n personnes doivent approuver</numerusform>
        </translation>
    </message>
    <message>
        <source>the suspension was approved</source>
        <translation>la suspension a été approuvée</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Révocation proposée</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>il est demandé à notre personnel de révoquer le certificat&#xa0;; %n personne doit approuver</numerusform>
            <numerusform>il est demandé à notre personnel de révoquer le certificat&#xa0;; %n personnes doivent approuver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>il a été demandé à notre personnel de révoquer le certificat&#xa0;; %n personne doit approuver</numerusform>
            <numerusform>il a été demandé à notre personnel de révoquer le certificat&#xa0;; %n personnes doivent approuver</numerusform>
        </translation>
    </message>
    <message>
        <source>the revocation was approved</source>
        <translation>la révocation a été approuvée</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Reinstatement</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Expiration proche</translation>
    </message>
    <message>
        <source>Repository fails</source>
        <translation>Dépôt en panne</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>we write to you about the planned end</source>
        <translation>nous vous écrivons au sujet de la fin prévue</translation>
    </message>
    <message>
        <source>we wrote to you about the planned end</source>
        <translation>nous vous avons écrit au sujet de la fin prévue</translation>
    </message>
    <message>
        <source>the problem was confirmed and this case was opened</source>
        <translation>le problème a été confirmé et ce dossier a été ouvert</translation>
    </message>
    <message>
        <source>the problem came back and this case was opened again</source>
        <translation>le problème est revenu et ce dossier a été rouvert</translation>
    </message>
    <message>
        <source>the case was closed: the CA worked again</source>
        <translation>le dossier a été clos&#xa0;: la CA fonctionnait de nouveau</translation>
    </message>
    <message>
        <source>the announced end was put on record</source>
        <translation>la fin annoncée a été enregistrée</translation>
    </message>
    <message>
        <source>the certificate was suspended</source>
        <translation>le certificat a été suspendu</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>le certificat a été révoqué</translation>
    </message>
    <message>
        <source>the CA was reinstated</source>
        <translation>la CA a été rétablie</translation>
    </message>
    <message>
        <source>ROA</source>
        <translation>ROA</translation>
    </message>
    <message>
        <source>certificate of the CA</source>
        <translation>certificat de la CA</translation>
    </message>
    <message>
        <source>other object</source>
        <translation>autre objet</translation>
    </message>
    <message numerus="yes">
        <source>It changed %n time(s) within the last 72 hours.</source>
        <translation>
            <numerusform>Elle a changé d’état %n fois au cours des dernières 72 heures.</numerusform>
            <numerusform>Elle a changé d’état %n fois au cours des dernières 72 heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The manifest lists %n object(s).</source>
        <translation>
            <numerusform>Le manifeste énumère %n objet.</numerusform>
            <numerusform>Le manifeste énumère %n objets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them are %n ROA(s).</source>
        <translation>
            <numerusform>Dont ROA&#xa0;: %n.</numerusform>
            <numerusform>Dont ROA&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of them ends within %n day(s).</source>
        <translation>
            <numerusform>Le premier d’entre eux expire dans un délai de %n jour.</numerusform>
            <numerusform>Le premier d’entre eux expire dans un délai de %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) cannot be used because of it.</source>
        <translation>
            <numerusform>De ce fait, %n CA déléguée est inutilisable.</numerusform>
            <numerusform>De ce fait, %n CA déléguées sont inutilisables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %n more object(s).</source>
        <translation>
            <numerusform>Il en va de même pour %n autre objet.</numerusform>
            <numerusform>Il en va de même pour %n autres objets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You run %n delegated CA(s) that need your attention.</source>
        <translation>
            <numerusform>Vous exploitez %n CA déléguée qui requiert votre attention.</numerusform>
            <numerusform>Vous exploitez %n CA déléguées qui requièrent votre attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s)</source>
        <translation>
            <numerusform>%n CA déléguée</numerusform>
            <numerusform>%n CA déléguées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have approved it so far.</source>
        <translation>
            <numerusform>Jusqu’à présent, %n personne a donné son approbation.</numerusform>
            <numerusform>Jusqu’à présent, %n personnes ont donné leur approbation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs the approval of %n person(s).</source>
        <translation>
            <numerusform>L’approbation de %n personne est nécessaire.</numerusform>
            <numerusform>L’approbation de %n personnes est nécessaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have tried %n time(s).</source>
        <translation>
            <numerusform>Nous avons fait %n tentative.</numerusform>
            <numerusform>Nous avons fait %n tentatives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) turned worse in one round.</source>
        <translation>
            <numerusform>L’état de %n CA déléguée s’est dégradé en un seul passage.</numerusform>
            <numerusform>L’état de %n CA déléguées s’est dégradé en un seul passage.</numerusform>
        </translation>
    </message>
    <message>
        <source>A current manifest and CRL last validated on {{last_functional}}.</source>
        <translation>La dernière validation d’un manifeste et d’une CRL à jour date du {{last_functional}}.</translation>
    </message>
    <message>
        <source>A current manifest and CRL validated from: {{working_from}}.</source>
        <translation>Un manifeste et une CRL à jour ont été validés depuis&#xa0;: {{working_from}}.</translation>
    </message>
    <message>
        <source>A guard has stopped all enforcement: {{staff_what}}.</source>
        <translation>Un garde-fou a arrêté toutes les procédures&#xa0;: {{staff_what}}.</translation>
    </message>
    <message>
        <source>A notice to the operator of the delegated CA &quot;{{ca}}&quot; could not be delivered: kind {{staff_notice_kind}}, number {{staff_notice_id}}.</source>
        <translation>Un avis destiné à l’opérateur de la CA déléguée «&#xa0;{{ca}}&#xa0;» n’a pas pu être remis&#xa0;: type {{staff_notice_kind}}, numéro {{staff_notice_id}}.</translation>
    </message>
    <message>
        <source>A repository that you run cannot be used</source>
        <translation>Un dépôt que vous exploitez est inutilisable</translation>
    </message>
    <message>
        <source>A suspension can be undone. Repair the CA first, keep it running, and then ask us to reinstate it.</source>
        <translation>Une suspension peut être levée. Réparez d’abord la CA, maintenez-la en fonctionnement, puis demandez-nous de la rétablir.</translation>
    </message>
    <message>
        <source>A suspension takes away the effect of everything that this CA and the CAs below it have signed, until the CA works again and is reinstated.</source>
        <translation>Une suspension prive d’effet tout ce que cette CA et les CA situées sous elle ont signé, jusqu’à ce que la CA fonctionne de nouveau et soit rétablie.</translation>
    </message>
    <message>
        <source>Alert: a guard has stopped enforcement</source>
        <translation>Alerte&#xa0;: un garde-fou a arrêté les procédures</translation>
    </message>
    <message>
        <source>Alert: a notice could not be delivered</source>
        <translation>Alerte&#xa0;: un avis n’a pas pu être remis</translation>
    </message>
    <message>
        <source>Alert: a proposal waits for approval</source>
        <translation>Alerte&#xa0;: une proposition attend une approbation</translation>
    </message>
    <message>
        <source>Alert: {{summary}}</source>
        <translation>Alerte&#xa0;: {{summary}}</translation>
    </message>
    <message>
        <source>All of them, and since when</source>
        <translation>Liste complète, et depuis quand</translation>
    </message>
    <message>
        <source>Answer this mail, or write to {{reply_address}}. A person reads it. Keep this in the subject, so that your answer comes to the right case:</source>
        <translation>Répondez à ce courriel ou écrivez à {{reply_address}}. Une personne vous lira. Conservez ce qui suit dans l’objet, afin que votre réponse parvienne au bon dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Answer: tell us what you found, and when you expect it to work.</source>
        <translation>Réponse&#xa0;: dites-nous ce que vous avez constaté et quand vous pensez que tout fonctionnera.</translation>
    </message>
    <message>
        <source>Appeal: if you think that we are wrong, write to {{appeal_address}}. We will send you what we fetched.</source>
        <translation>Recours&#xa0;: si vous pensez que nous nous trompons, écrivez à {{appeal_address}}. Nous vous enverrons ce que nous avons récupéré.</translation>
    </message>
    <message>
        <source>Approve or reject it. Each person decides alone, and says why.</source>
        <translation>Approuvez-la ou rejetez-la. Chaque personne décide seule et indique ses raisons.</translation>
    </message>
    <message>
        <source>As long as nothing has been revoked, repairing the CA ends this procedure.</source>
        <translation>Tant que rien n’a été révoqué, la réparation de la CA met fin à cette procédure.</translation>
    </message>
    <message>
        <source>Before a revocation, two people must approve it, and a fresh look must find that the CA still fails. A revocation takes away the effect of everything that this CA and the CAs below it have signed.</source>
        <translation>Avant une révocation, deux personnes doivent l’approuver, et une nouvelle vérification doit établir que la CA est toujours en défaut. Une révocation prive d’effet tout ce que cette CA et les CA situées sous elle ont signé.</translation>
    </message>
    <message>
        <source>Below, the first of them are explained one by one. The attached JSON file tells the same about all the others.</source>
        <translation>Les premières sont expliquées une à une ci-dessous. Le fichier JSON ci-joint donne les mêmes informations pour toutes les autres.</translation>
    </message>
    <message>
        <source>Below, they are explained one by one.</source>
        <translation>Elles sont expliquées une à une ci-dessous.</translation>
    </message>
    <message>
        <source>But each time it fails, relying parties lose time with retries. One longer failure is enough for its objects to lose their effect.</source>
        <translation>Mais à chaque panne, les parties utilisatrices perdent du temps en nouvelles tentatives. Une seule panne plus longue suffit pour que ses objets perdent leur effet.</translation>
    </message>
    <message>
        <source>But it has not worked for long enough to count as recovered.</source>
        <translation>Mais elle n’a pas fonctionné assez longtemps pour être considérée comme rétablie.</translation>
    </message>
    <message>
        <source>But relying parties wait for it at every run, and some give up before they have its objects.</source>
        <translation>Mais les parties utilisatrices l’attendent à chaque exécution, et certaines renoncent avant d’avoir ses objets.</translation>
    </message>
    <message>
        <source>But what cannot be fetched or does not validate has no effect, and if one more path fails, little is left.</source>
        <translation>Mais ce qui ne peut pas être récupéré ou n’est pas validé n’a aucun effet, et si un chemin de plus tombe en panne, il reste peu de chose.</translation>
    </message>
    <message>
        <source>Call the operator. A call now often saves the letters below.</source>
        <translation>Téléphonez à l’opérateur. Un appel maintenant évite souvent les lettres mentionnées plus bas.</translation>
    </message>
    <message>
        <source>Certificate of the CA: let your CA software ask us for renewal now. If it already did, write to us.</source>
        <translation>Certificat de la CA&#xa0;: faites en sorte que votre logiciel de CA nous demande le renouvellement dès maintenant. S’il l’a déjà fait, écrivez-nous.</translation>
    </message>
    <message>
        <source>Correct the contact, and send it again.</source>
        <translation>Corrigez le contact, et renvoyez l’avis.</translation>
    </message>
    <message>
        <source>Ends soon: objects of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Expiration proche&#xa0;: objets de la CA déléguée «&#xa0;{{ca}}&#xa0;»</translation>
    </message>
    <message>
        <source>Final warning: {{summary}}</source>
        <translation>Dernier avertissement&#xa0;: {{summary}}</translation>
    </message>
    <message>
        <source>Find what comes and goes: compare the times of the failures with restarts, deployments, renewals of certificates, limits on connections and the load of the publication server. Once it is stable, leave it alone: each change counts again.</source>
        <translation>Cherchez ce qui va et vient&#xa0;: comparez les heures des pannes avec les redémarrages, les déploiements, les renouvellements de certificats, les limites de connexions et la charge du serveur de publication. Une fois la situation stable, n’y touchez plus&#xa0;: chaque changement compte de nouveau.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to any operator.</source>
        <translation>À l’attention du personnel de {{registry}}. Cette alerte n’est envoyée à aucun opérateur.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator, {{operator}}.</source>
        <translation>À l’attention du personnel de {{registry}}. Cette alerte n’est pas envoyée à l’opérateur, {{operator}}.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator.</source>
        <translation>À l’attention du personnel de {{registry}}. Cette alerte n’est pas envoyée à l’opérateur.</translation>
    </message>
    <message>
        <source>Formal notice: {{summary}}</source>
        <translation>Avis formel&#xa0;: {{summary}}</translation>
    </message>
    <message>
        <source>How to reply</source>
        <translation>Comment répondre</translation>
    </message>
    <message>
        <source>If it is not repaired in time, we will name the CA in our public list of delegated CAs that do not work.</source>
        <translation>Si la réparation n’intervient pas à temps, nous ferons figurer la CA sur notre liste publique des CA déléguées qui ne fonctionnent pas.</translation>
    </message>
    <message>
        <source>If no address works, call the operator, or send the letter by post, and keep a note of it with the case.</source>
        <translation>Si aucune adresse ne fonctionne, téléphonez à l’opérateur ou envoyez la lettre par la poste, et gardez-en la trace dans le dossier.</translation>
    </message>
    <message>
        <source>If nothing changes:</source>
        <translation>Si rien ne change&#xa0;:</translation>
    </message>
    <message>
        <source>If routes of yours suffer, write to us now: ask which service of ours can issue ROAs for your resources.</source>
        <translation>Si vos routes en souffrent, écrivez-nous dès maintenant&#xa0;: demandez lequel de nos services peut émettre des ROA pour vos ressources.</translation>
    </message>
    <message>
        <source>If you no longer want to run this CA, tell us, and we will help you to end it in good order.</source>
        <translation>Si vous ne souhaitez plus exploiter cette CA, dites-le-nous, et nous vous aiderons à y mettre fin en bon ordre.</translation>
    </message>
    <message>
        <source>If you think that we are wrong, write to {{appeal_address}}.</source>
        <translation>Si vous pensez que nous nous trompons, écrivez à {{appeal_address}}.</translation>
    </message>
    <message>
        <source>If you want one of them to end, do nothing. If you withdraw it before its end, you get no further warning about it.</source>
        <translation>Si vous souhaitez que l’un d’eux expire, ne faites rien. Si vous le retirez avant son terme, vous ne recevrez plus d’avertissement à son sujet.</translation>
    </message>
    <message>
        <source>If you want to run a delegated CA again, write to us. We keep all records of this CA, and a new delegation begins with a period of probation.</source>
        <translation>Si vous souhaitez exploiter de nouveau une CA déléguée, écrivez-nous. Nous conservons toutes les données relatives à cette CA, et une nouvelle délégation commence par une période probatoire.</translation>
    </message>
    <message>
        <source>It began on {{since}} and has lasted {{since_duration}}.</source>
        <translation>Cela a commencé le {{since}} et dure depuis {{since_duration}}.</translation>
    </message>
    <message>
        <source>It began on {{since}}.</source>
        <translation>Cela a commencé le {{since}}.</translation>
    </message>
    <message>
        <source>It had recovered, but it failed again soon. So case {{case_id}} is open again, and its clocks go on from where they stood.</source>
        <translation>La CA s’était rétablie, mais elle est vite retombée en panne. Le dossier {{case_id}} est donc de nouveau ouvert, et ses délais reprennent là où ils s’étaient arrêtés.</translation>
    </message>
    <message>
        <source>It worked for long enough for the case to be closed. Our very last look failed again. If that lasts, you will get a new notice.</source>
        <translation>La CA a fonctionné assez longtemps pour que le dossier soit clos. Notre toute dernière vérification a de nouveau échoué. Si cela dure, vous recevrez un nouvel avis.</translation>
    </message>
    <message>
        <source>Keep the CA running without a gap during probation. We look more closely in this time.</source>
        <translation>Maintenez la CA en fonctionnement sans interruption pendant la période probatoire. Nous l’observons de plus près durant ce temps.</translation>
    </message>
    <message>
        <source>Look at the notice and its error.</source>
        <translation>Examinez l’avis et son erreur.</translation>
    </message>
    <message>
        <source>Look at your routes with a validator of your own, and remove ROAs of others that now make them &quot;invalid&quot;, together with their holders.</source>
        <translation>Examinez vos routes avec votre propre validateur et supprimez, avec leurs titulaires, les ROA d’autrui qui les rendent désormais «&#xa0;invalid&#xa0;».</translation>
    </message>
    <message>
        <source>Look with a validator of your own: are all your ROAs there, and are your routes &quot;valid&quot;?</source>
        <translation>Vérifiez avec votre propre validateur&#xa0;: tous vos ROA sont-ils présents, et vos routes sont-elles «&#xa0;valid&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Maintenance: tell us the beginning and the end, in UTC. We can stop the clock of this case for that time.</source>
        <translation>Maintenance&#xa0;: indiquez-nous le début et la fin, en UTC. Nous pouvons suspendre les délais de ce dossier pendant ce temps.</translation>
    </message>
    <message>
        <source>Manifest: check that your CA software issues a new one several times a day, that its scheduler runs and that its clock is right.</source>
        <translation>Manifeste&#xa0;: vérifiez que votre logiciel de CA en émet un nouveau plusieurs fois par jour, que son planificateur fonctionne et que son horloge est à l’heure.</translation>
    </message>
    <message>
        <source>Measure from outside your own network. Then look at the load, the bandwidth and the size of the repository. A content delivery network in front of RRDP helps most.</source>
        <translation>Mesurez depuis l’extérieur de votre propre réseau. Examinez ensuite la charge, la bande passante et la taille du dépôt. Un réseau de diffusion de contenu devant RRDP est ce qui aide le plus.</translation>
    </message>
    <message>
        <source>Move what must stay valid: issue the ROAs and ASPAs again under the CA that takes over. Check them with your own validator, and only then withdraw the old ones. If you need help, write to us.</source>
        <translation>Déplacez ce qui doit rester valide&#xa0;: réémettez les ROA et les ASPA sous la CA qui prend le relais. Vérifiez-les avec votre propre validateur, et seulement ensuite retirez les anciens. Si vous avez besoin d’aide, écrivez-nous.</translation>
    </message>
    <message>
        <source>No CA changes to a worse state, no letter to operators is written and nothing is proposed until the guard lets go. Letters that were written before are still sent.</source>
        <translation>Tant que le garde-fou n’est pas levé, aucune CA ne passe à un état plus grave, aucune lettre n’est écrite aux opérateurs et rien n’est proposé. Les lettres écrites auparavant sont tout de même envoyées.</translation>
    </message>
    <message>
        <source>No connection to the server is possible. Check that the server runs, that the address in DNS is its own, and that no firewall or route filter blocks it, for IPv4 and for IPv6.</source>
        <translation>Aucune connexion au serveur n’est possible. Vérifiez que le serveur est en marche, que l’adresse inscrite dans le DNS est bien la sienne, et qu’aucun pare-feu ni filtre de routes ne le bloque, en IPv4 comme en IPv6.</translation>
    </message>
    <message>
        <source>No current manifest and CRL could be validated from: {{failing_from}}.</source>
        <translation>Aucun manifeste ni aucune CRL à jour n’ont pu être validés depuis&#xa0;: {{failing_from}}.</translation>
    </message>
    <message>
        <source>Nothing is broken yet. After these times relying parties no longer accept the objects. Routes that only they make &quot;valid&quot; will then no longer be valid.</source>
        <translation>Rien n’est encore en panne. Après ces dates, les parties utilisatrices n’accepteront plus les objets. Les routes qu’ils sont seuls à rendre «&#xa0;valid&#xa0;» ne le seront alors plus.</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>Rien d’autre n’est prévu.</translation>
    </message>
    <message>
        <source>Objects on the manifest are missing, differ from it, or do not validate. Let your CA software publish everything again, as one change.</source>
        <translation>Des objets du manifeste manquent, en diffèrent ou ne sont pas validés. Faites tout republier par votre logiciel de CA, en une seule modification.</translation>
    </message>
    <message>
        <source>Other object: let your CA software issue it again.</source>
        <translation>Autre objet&#xa0;: faites-le réémettre par votre logiciel de CA.</translation>
    </message>
    <message>
        <source>Our last look alone does not show the cause. Read the logs of your CA software and of your publication server around the times above. The attached JSON file has every measurement.</source>
        <translation>Notre dernière vérification ne suffit pas à montrer la cause. Lisez les journaux de votre logiciel de CA et de votre serveur de publication autour des heures ci-dessus. Le fichier JSON ci-joint contient toutes les mesures.</translation>
    </message>
    <message>
        <source>Our last look found no current manifest and CRL. The CA should work until the end that you announced: keep it running, or tell us that it has already ended.</source>
        <translation>Notre dernière vérification n’a trouvé ni manifeste ni CRL à jour. La CA devrait fonctionner jusqu’à la fin que vous avez annoncée&#xa0;: maintenez-la en fonctionnement, ou dites-nous si elle est déjà arrêtée.</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the revocation of its certificate. Nothing has been revoked yet.</source>
        <translation>Il a été demandé à notre personnel d’approuver la révocation de son certificat. Rien n’a encore été révoqué.</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the suspension of its certificate. Nothing has been suspended yet.</source>
        <translation>Il a été demandé à notre personnel d’approuver la suspension de son certificat. Rien n’a encore été suspendu.</translation>
    </message>
    <message>
        <source>Planned end of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Fin prévue de la CA déléguée «&#xa0;{{ca}}&#xa0;»</translation>
    </message>
    <message>
        <source>Please have a look: {{summary}}</source>
        <translation>Merci de vérifier&#xa0;: {{summary}}</translation>
    </message>
    <message>
        <source>Public listing: {{summary}}</source>
        <translation>Inscription sur la liste publique&#xa0;: {{summary}}</translation>
    </message>
    <message>
        <source>Publish a current manifest and CRL until the certificate of this CA is revoked.</source>
        <translation>Publiez un manifeste et une CRL à jour jusqu’à ce que le certificat de cette CA soit révoqué.</translation>
    </message>
    <message>
        <source>ROA: let your CA software issue it again, and check that automatic renewal is on.</source>
        <translation>ROA&#xa0;: faites-le réémettre par votre logiciel de CA et vérifiez que le renouvellement automatique est activé.</translation>
    </message>
    <message>
        <source>Read the case and what the step would change.</source>
        <translation>Lisez le dossier et ce que l’étape changerait.</translation>
    </message>
    <message>
        <source>Read the case, and take it, so that others know that you look after it.</source>
        <translation>Lisez le dossier et prenez-le en charge, afin que les autres sachent que vous vous en occupez.</translation>
    </message>
    <message>
        <source>Reinstatement of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Rétablissement de la CA déléguée «&#xa0;{{ca}}&#xa0;»</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL of this CA.</source>
        <translation>Les parties utilisatrices peuvent récupérer et valider un manifeste et une CRL à jour de cette CA.</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL.</source>
        <translation>Les parties utilisatrices peuvent récupérer et valider un manifeste et une CRL à jour.</translation>
    </message>
    <message>
        <source>Relying parties can still validate this CA: a current manifest and CRL can be reached.</source>
        <translation>Les parties utilisatrices peuvent encore valider cette CA&#xa0;: un manifeste et une CRL à jour sont accessibles.</translation>
    </message>
    <message>
        <source>Relying parties cannot fetch current manifests and CRLs of the CAs that publish here. When the manifests that they hold end, everything on them loses its effect.</source>
        <translation>Les parties utilisatrices ne peuvent pas récupérer de manifestes ni de CRL à jour des CA qui publient ici. Lorsque les manifestes qu’elles détiennent expireront, tout ce qui y figure perdra son effet.</translation>
    </message>
    <message>
        <source>Relying parties no longer accept anything that this CA or a CA below it has signed. Routes that only its ROAs made &quot;valid&quot; are no longer valid. Where a ROA of somebody else covers such a route, the route can become &quot;invalid&quot;.</source>
        <translation>Les parties utilisatrices n’acceptent plus rien de ce que cette CA, ou une CA située sous elle, a signé. Les routes que ses ROA étaient seuls à rendre «&#xa0;valid&#xa0;» ne le sont plus. Si le ROA d’un tiers couvre une telle route, celle-ci peut devenir «&#xa0;invalid&#xa0;».</translation>
    </message>
    <message>
        <source>Relying parties that already hold the last valid manifest can use it until {{manifest_until}}. Those that start afresh see nothing of this CA now.</source>
        <translation>Les parties utilisatrices qui détiennent déjà le dernier manifeste valide peuvent s’en servir jusqu’au {{manifest_until}}. Celles qui partent de zéro ne voient actuellement rien de cette CA.</translation>
    </message>
    <message>
        <source>Reminder: {{summary}}</source>
        <translation>Rappel&#xa0;: {{summary}}</translation>
    </message>
    <message>
        <source>Reopened: {{summary}}</source>
        <translation>Dossier rouvert&#xa0;: {{summary}}</translation>
    </message>
    <message>
        <source>Resolved: the delegated CA works again</source>
        <translation>Résolu&#xa0;: la CA déléguée fonctionne de nouveau</translation>
    </message>
    <message>
        <source>Revocation proposed: {{summary}}</source>
        <translation>Révocation proposée&#xa0;: {{summary}}</translation>
    </message>
    <message>
        <source>Revoke in this order: first the certificates that this CA issued to others, after telling their holders; then its own objects; its publication point last.</source>
        <translation>Révoquez dans cet ordre&#xa0;: d’abord les certificats que cette CA a émis pour d’autres, après en avoir prévenu les titulaires&#xa0;; puis ses propres objets&#xa0;; son point de publication en dernier.</translation>
    </message>
    <message>
        <source>Revoked: delegated CA &quot;{{ca}}&quot;</source>
        <translation>Révoquée&#xa0;: CA déléguée «&#xa0;{{ca}}&#xa0;»</translation>
    </message>
    <message>
        <source>Rule out our own side first: do other CAs fail at the same time, from the same vantage?</source>
        <translation>Écartez d’abord notre propre côté&#xa0;: d’autres CA sont-elles en défaut au même moment, depuis le même point d’observation&#xa0;?</translation>
    </message>
    <message>
        <source>Run the readiness check against your publication point, and repair what it names.</source>
        <translation>Lancez le contrôle de l’état de préparation sur votre point de publication et corrigez ce qu’il signale.</translation>
    </message>
    <message>
        <source>Seen from: {{seen_from}}</source>
        <translation>Vu depuis&#xa0;: {{seen_from}}</translation>
    </message>
    <message>
        <source>Send us a new child request, if your keys have changed.</source>
        <translation>Envoyez-nous une nouvelle demande de CA enfant (child request) si vos clés ont changé.</translation>
    </message>
    <message>
        <source>Since when, and how we know</source>
        <translation>Depuis quand, et comment nous le savons</translation>
    </message>
    <message>
        <source>Slowest answers in our last look: {{first_byte}} to the first byte, {{retrieval}} for the whole content.</source>
        <translation>Réponses les plus lentes lors de notre dernière vérification&#xa0;: {{first_byte}} jusqu’au premier octet, {{retrieval}} pour l’ensemble du contenu.</translation>
    </message>
    <message>
        <source>Some of what the delegated CA &quot;{{ca}}&quot; needs ends soon and has not been renewed.</source>
        <translation>Une partie de ce dont la CA déléguée «&#xa0;{{ca}}&#xa0;» a besoin expire bientôt et n’a pas été renouvelée.</translation>
    </message>
    <message>
        <source>Suspect our own side first: the network of this vantage, its clock, the disk, the trust anchor.</source>
        <translation>Soupçonnez d’abord notre propre côté&#xa0;: le réseau de ce point d’observation, son horloge, le disque, l’ancre de confiance.</translation>
    </message>
    <message>
        <source>Suspended: delegated CA &quot;{{ca}}&quot;</source>
        <translation>Suspendue&#xa0;: CA déléguée «&#xa0;{{ca}}&#xa0;»</translation>
    </message>
    <message>
        <source>Suspension proposed: {{summary}}</source>
        <translation>Suspension proposée&#xa0;: {{summary}}</translation>
    </message>
    <message>
        <source>TLS with the web server fails. Renew or correct the certificate of the web server, serve its whole chain, and check that the name matches.</source>
        <translation>TLS échoue avec le serveur web. Renouvelez ou corrigez le certificat du serveur web, servez sa chaîne complète et vérifiez que le nom correspond.</translation>
    </message>
    <message>
        <source>Tell us which delegation records change: who will hold the resources, and whom we can contact about them.</source>
        <translation>Dites-nous quels enregistrements de délégation changent&#xa0;: qui détiendra les ressources, et qui nous pouvons contacter à leur sujet.</translation>
    </message>
    <message>
        <source>The CA is therefore named in our public list of delegated CAs that do not work. The entry says which CA it is, what its state is, and since when. It holds no contact data. It is marked as resolved as soon as the CA works again.</source>
        <translation>La CA figure donc sur notre liste publique des CA déléguées qui ne fonctionnent pas. L’entrée indique de quelle CA il s’agit, quel est son état et depuis quand. Elle ne contient aucune coordonnée. Elle sera marquée comme résolue dès que la CA fonctionnera de nouveau.</translation>
    </message>
    <message>
        <source>The CA still works, and relying parties use what it publishes.</source>
        <translation>La CA fonctionne encore, et les parties utilisatrices se servent de ce qu’elle publie.</translation>
    </message>
    <message>
        <source>The CRL cannot be used. Let your CA software issue a new manifest and CRL and publish them together.</source>
        <translation>La CRL est inutilisable. Faites émettre par votre logiciel de CA un nouveau manifeste et une nouvelle CRL, et publiez-les ensemble.</translation>
    </message>
    <message>
        <source>The RRDP files cannot be used. Check that the notification file names a snapshot that exists and has the stated hash. If in doubt, let your publication server start a new RRDP session.</source>
        <translation>Les fichiers RRDP sont inutilisables. Vérifiez que le fichier de notification désigne un instantané (snapshot) qui existe et possède l’empreinte indiquée. En cas de doute, faites démarrer une nouvelle session RRDP par votre serveur de publication.</translation>
    </message>
    <message>
        <source>The attached JSON file holds the same facts for machines.</source>
        <translation>Le fichier JSON ci-joint contient les mêmes faits sous une forme lisible par machine.</translation>
    </message>
    <message>
        <source>The attached JSON file lists all of them.</source>
        <translation>Le fichier JSON ci-joint les énumère toutes.</translation>
    </message>
    <message>
        <source>The attached JSON file shows the other paths too.</source>
        <translation>Le fichier JSON ci-joint présente également les autres chemins.</translation>
    </message>
    <message>
        <source>The attached calendar file holds the dates.</source>
        <translation>Le fichier de calendrier ci-joint contient les dates.</translation>
    </message>
    <message>
        <source>The cause is in our own repository, which serves what your CA signs, and not in your CA. We are working on it.</source>
        <translation>La cause se trouve dans notre propre dépôt, qui sert ce que signe votre CA, et non dans votre CA. Nous y travaillons.</translation>
    </message>
    <message>
        <source>The cause is in the repository that serves what your CA signs, and not in the CA itself.</source>
        <translation>La cause se trouve dans le dépôt qui sert ce que signe votre CA, et non dans la CA elle-même.</translation>
    </message>
    <message>
        <source>The cause is in the repository that {{repository_operator}} runs, which serves what your CA signs, and not in your CA. Please ask {{repository_operator}} to repair it.</source>
        <translation>La cause se trouve dans le dépôt exploité par {{repository_operator}}, qui sert ce que signe votre CA, et non dans votre CA. Veuillez demander sa réparation à {{repository_operator}}.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; answers too slowly.</source>
        <translation>La CA déléguée «&#xa0;{{ca}}&#xa0;» répond trop lentement.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; does not work: no current manifest and CRL can be fetched and validated, by any path that it advertises.</source>
        <translation>La CA déléguée «&#xa0;{{ca}}&#xa0;» ne fonctionne pas&#xa0;: aucun manifeste ni aucune CRL à jour ne peuvent être récupérés et validés, par aucun des chemins qu’elle annonce.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; fails and recovers again and again.</source>
        <translation>La CA déléguée «&#xa0;{{ca}}&#xa0;» tombe en panne et se rétablit sans cesse.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has this problem: {{summary}}.</source>
        <translation>La CA déléguée «&#xa0;{{ca}}&#xa0;» présente ce problème&#xa0;: {{summary}}.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has worked again since {{recovered_at}}, and case {{case_id}} is closed.</source>
        <translation>La CA déléguée «&#xa0;{{ca}}&#xa0;» fonctionne de nouveau depuis le {{recovered_at}}, et le dossier {{case_id}} est clos.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; is reinstated, and a period of probation has begun.</source>
        <translation>La CA déléguée «&#xa0;{{ca}}&#xa0;» est rétablie, et une période probatoire a commencé.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works again, and case {{case_id}} is closed.</source>
        <translation>La CA déléguée «&#xa0;{{ca}}&#xa0;» fonctionne de nouveau, et le dossier {{case_id}} est clos.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works only in part: some of what it advertises or lists cannot be fetched, or does not validate.</source>
        <translation>La CA déléguée «&#xa0;{{ca}}&#xa0;» ne fonctionne qu’en partie&#xa0;: certains éléments qu’elle annonce ou énumère ne peuvent pas être récupérés, ou ne sont pas validés.</translation>
    </message>
    <message>
        <source>The delegated CAs that it concerns:</source>
        <translation>CA déléguées concernées&#xa0;:</translation>
    </message>
    <message>
        <source>The entry says which CA it is, what its state is, and since when. It holds no contact data.</source>
        <translation>L’entrée indique de quelle CA il s’agit, quel est son état et depuis quand. Elle ne contient aucune coordonnée.</translation>
    </message>
    <message>
        <source>The host name does not resolve. Check that the domain is registered, that its name servers answer, and that A and AAAA records exist.</source>
        <translation>Le nom d’hôte ne peut pas être résolu. Vérifiez que le domaine est enregistré, que ses serveurs de noms répondent et que des enregistrements A et AAAA existent.</translation>
    </message>
    <message>
        <source>The last error was: {{staff_what}}.</source>
        <translation>La dernière erreur était&#xa0;: {{staff_what}}.</translation>
    </message>
    <message>
        <source>The last valid manifest ended on {{manifest_until}}. Since then nothing on it has any effect for relying parties. Routes that only its ROAs made &quot;valid&quot; are no longer valid.</source>
        <translation>Le dernier manifeste valide a expiré le {{manifest_until}}. Depuis lors, rien de ce qui y figure n’a d’effet pour les parties utilisatrices. Les routes que ses ROA étaient seuls à rendre «&#xa0;valid&#xa0;» ne le sont plus.</translation>
    </message>
    <message>
        <source>The list is here:</source>
        <translation>La liste se trouve ici&#xa0;:</translation>
    </message>
    <message>
        <source>The manifest cannot be used. Let your CA software issue a new manifest and CRL and publish them together. Then check its scheduler, its clock, and its connection to the publication server.</source>
        <translation>Le manifeste est inutilisable. Faites émettre par votre logiciel de CA un nouveau manifeste et une nouvelle CRL, et publiez-les ensemble. Vérifiez ensuite son planificateur, son horloge et sa connexion au serveur de publication.</translation>
    </message>
    <message>
        <source>The manifest is valid until {{manifest_until}}.</source>
        <translation>Le manifeste est valide jusqu’au {{manifest_until}}.</translation>
    </message>
    <message>
        <source>The operator does not know what the notice says. Clocks that count from the first notice do not run until one is delivered.</source>
        <translation>L’opérateur ignore ce que dit l’avis. Les délais qui partent du premier avis ne courent pas tant qu’aucun n’a été remis.</translation>
    </message>
    <message>
        <source>The problem began on {{since}}.</source>
        <translation>Le problème a commencé le {{since}}.</translation>
    </message>
    <message>
        <source>The problem that led to this case began on {{since}}.</source>
        <translation>Le problème à l’origine de ce dossier a commencé le {{since}}.</translation>
    </message>
    <message>
        <source>The reason is: {{summary}}.</source>
        <translation>Le motif est le suivant&#xa0;: {{summary}}.</translation>
    </message>
    <message>
        <source>The repository that you run cannot be used at the moment:</source>
        <translation>Le dépôt que vous exploitez est actuellement inutilisable&#xa0;:</translation>
    </message>
    <message>
        <source>The rsync server does not deliver. Check that the daemon runs, that the module exists and anyone can read it, and that the limit on connections is not reached.</source>
        <translation>Le serveur rsync ne fournit pas les données. Vérifiez que le démon est en marche, que le module existe et que tout le monde peut le lire, et que la limite de connexions n’est pas atteinte.</translation>
    </message>
    <message>
        <source>The step &quot;{{staff_step}}&quot; against the delegated CA &quot;{{ca}}&quot; waits for people to approve or reject it.</source>
        <translation>L’étape «&#xa0;{{staff_step}}&#xa0;» visant la CA déléguée «&#xa0;{{ca}}&#xa0;» attend d’être approuvée ou rejetée.</translation>
    </message>
    <message>
        <source>The web server answers, but does not send the file. Check that the RRDP notification file exists at this URI, and that no redirect to another host and no access rule blocks it.</source>
        <translation>Le serveur web répond, mais n’envoie pas le fichier. Vérifiez que le fichier de notification RRDP existe à cet URI, et qu’aucune redirection vers un autre hôte ni aucune règle d’accès ne le bloque.</translation>
    </message>
    <message>
        <source>Then suspect what many CAs share: one repository, one provider, the parent of all of them.</source>
        <translation>Soupçonnez ensuite ce que de nombreuses CA ont en commun&#xa0;: un même dépôt, un même prestataire, leur CA parente.</translation>
    </message>
    <message>
        <source>They are asked on {{effective_at}}, if the CA does not work by then.</source>
        <translation>La demande lui sera faite le {{effective_at}}, si la CA ne fonctionne pas d’ici là.</translation>
    </message>
    <message>
        <source>This is a first, friendly letter, not yet a formal notice. If you already work on it, a short answer is enough.</source>
        <translation>Ceci est une première lettre, amicale, et non encore un avis formel. Si vous y travaillez déjà, une brève réponse suffit.</translation>
    </message>
    <message>
        <source>This is a formal notice of {{registry}}.</source>
        <translation>Ceci est un avis formel de {{registry}}.</translation>
    </message>
    <message>
        <source>This is our last letter before our staff are asked to take away the certificate of this CA.</source>
        <translation>Ceci est notre dernière lettre avant qu’il soit demandé à notre personnel de retirer le certificat de cette CA.</translation>
    </message>
    <message>
        <source>This is planned for {{effective_at}}.</source>
        <translation>Cela est prévu pour le {{effective_at}}.</translation>
    </message>
    <message>
        <source>This one letter is about all of them.</source>
        <translation>Cette lettre unique porte sur toutes ces CA.</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}} ({{detail}}).</source>
        <translation>Première étape en échec&#xa0;: {{layer}} ({{detail}}).</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}}.</source>
        <translation>Première étape en échec&#xa0;: {{layer}}.</translation>
    </message>
    <message>
        <source>To the operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>À l’opérateur de la CA déléguée «&#xa0;{{ca}}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>To the operator of the delegated CAs below:</source>
        <translation>À l’opérateur des CA déléguées ci-dessous&#xa0;:</translation>
    </message>
    <message>
        <source>To the operator of the repository below:</source>
        <translation>À l’opérateur du dépôt ci-dessous&#xa0;:</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>À {{operator}}, opérateur de la CA déléguée «&#xa0;{{ca}}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the repository below:</source>
        <translation>À {{operator}}, opérateur du dépôt ci-dessous&#xa0;:</translation>
    </message>
    <message>
        <source>To {{operator}}:</source>
        <translation>À {{operator}}&#xa0;:</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>Jusqu’à présent&#xa0;:</translation>
    </message>
    <message>
        <source>Warning before public listing: {{summary}}</source>
        <translation>Avertissement avant inscription sur la liste publique&#xa0;: {{summary}}</translation>
    </message>
    <message>
        <source>We are reinstating the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Nous rétablissons la CA déléguée «&#xa0;{{ca}}&#xa0;».</translation>
    </message>
    <message>
        <source>We do not see a current manifest and CRL of this CA yet. Until we do, nothing that it signs has any effect for relying parties.</source>
        <translation>Nous ne voyons pas encore de manifeste ni de CRL à jour pour cette CA. D’ici là, rien de ce qu’elle signe n’a d’effet pour les parties utilisatrices.</translation>
    </message>
    <message>
        <source>We have had your announcement on record since {{since}}.</source>
        <translation>Votre annonce est enregistrée chez nous depuis le {{since}}.</translation>
    </message>
    <message>
        <source>We have never seen a current manifest and CRL of this CA.</source>
        <translation>Nous n’avons jamais vu de manifeste ni de CRL à jour pour cette CA.</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>Nous avons révoqué le certificat de la CA déléguée «&#xa0;{{ca}}&#xa0;» le {{effective_at}}.</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Nous avons révoqué le certificat de la CA déléguée «&#xa0;{{ca}}&#xa0;».</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>Nous avons suspendu le certificat de la CA déléguée «&#xa0;{{ca}}&#xa0;» le {{effective_at}}.</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Nous avons suspendu le certificat de la CA déléguée «&#xa0;{{ca}}&#xa0;».</translation>
    </message>
    <message>
        <source>We have written to you about this before, and it is not repaired yet.</source>
        <translation>Nous vous avons déjà écrit à ce sujet, et le problème n’est pas encore réparé.</translation>
    </message>
    <message>
        <source>We keep what we fetched in this look as evidence. Its SHA-256 identifier is:</source>
        <translation>Nous conservons comme preuve ce que nous avons récupéré lors de cette vérification. Son identifiant SHA-256 est&#xa0;:</translation>
    </message>
    <message>
        <source>We know of no valid manifest of this CA. So nothing that it may have signed has any effect for relying parties.</source>
        <translation>Nous ne connaissons aucun manifeste valide de cette CA. Rien de ce qu’elle a pu signer n’a donc d’effet pour les parties utilisatrices.</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}, without any cache.</source>
        <translation>Notre dernière vérification, sans aucun cache, date du {{last_look}}.</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}. These end, unless they are renewed:</source>
        <translation>Notre dernière vérification date du {{last_look}}. S’ils ne sont pas renouvelés, les éléments suivants expirent&#xa0;:</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>Que se passe-t-il, et quand</translation>
    </message>
    <message>
        <source>What it means today</source>
        <translation>Ce que cela signifie aujourd’hui</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>When that manifest ends, everything on it loses its effect. Routes that only its ROAs make &quot;valid&quot; will then no longer be valid.</source>
        <translation>Lorsque ce manifeste expirera, tout ce qui y figure perdra son effet. Les routes que ses ROA sont seuls à rendre «&#xa0;valid&#xa0;» ne le seront alors plus.</translation>
    </message>
    <message>
        <source>When the cause is known, tell the others on duty. The guard lets go by itself when fewer CAs fail.</source>
        <translation>Une fois la cause connue, prévenez les autres personnes de permanence. Le garde-fou se lève de lui-même lorsque moins de CA sont en défaut.</translation>
    </message>
    <message>
        <source>When your new certificate is there, publish a manifest, a CRL and your ROAs at once.</source>
        <translation>Dès que vous disposez de votre nouveau certificat, publiez immédiatement un manifeste, une CRL et vos ROA.</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject.</source>
        <translation>Écrivez à {{reply_address}} et conservez l’étiquette dans l’objet du message.</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject. If the operator announces maintenance, put the case on hold. If this alert is mistaken, close the case with the reason.</source>
        <translation>Écrivez à {{reply_address}} et conservez l’étiquette dans l’objet du message. Si l’opérateur annonce une maintenance, mettez le dossier en attente. Si cette alerte est une erreur, clôturez le dossier en indiquant le motif.</translation>
    </message>
    <message>
        <source>You announced the end of the delegated CA &quot;{{ca}}&quot;. Case {{case_id}} keeps the rest of the work in order, so that nobody loses a route by it.</source>
        <translation>Vous avez annoncé la fin de la CA déléguée «&#xa0;{{ca}}&#xa0;». Le dossier {{case_id}} sert à mener le reste du travail en bon ordre, afin que personne n’y perde une route.</translation>
    </message>
    <message>
        <source>You can also use our form:</source>
        <translation>Vous pouvez aussi utiliser notre formulaire&#xa0;:</translation>
    </message>
    <message>
        <source>You can read the policy here:</source>
        <translation>Vous pouvez lire la politique ici&#xa0;:</translation>
    </message>
    <message>
        <source>You need not do anything now. To keep it from coming back, find the cause. Let your own monitoring tell you when a manifest is not renewed in time, and long before a certificate ends.</source>
        <translation>Vous n’avez rien à faire pour le moment. Pour éviter que cela ne se reproduise, cherchez la cause. Faites en sorte que votre propre supervision vous prévienne lorsqu’un manifeste n’est pas renouvelé à temps, et bien avant qu’un certificat n’expire.</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking, and close the case once it has worked for long enough.</source>
        <translation>Il n’est pas nécessaire de nous prévenir une fois la réparation faite&#xa0;: nous continuons à vérifier, et nous clôturerons le dossier lorsque tout aura fonctionné assez longtemps.</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking.</source>
        <translation>Il n’est pas nécessaire de nous prévenir une fois la réparation faite&#xa0;: nous continuons à vérifier.</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>toutes les étapes</translation>
    </message>
    <message>
        <source>{{registry}} acts under the policy &quot;{{policy}}&quot;, timeline &quot;{{timeline}}&quot;. The SHA-256 identifier of the policy begins with {{policy_hash}}.</source>
        <translation>{{registry}} agit selon la politique «&#xa0;{{policy}}&#xa0;», calendrier «&#xa0;{{timeline}}&#xa0;». L’identifiant SHA-256 de la politique commence par {{policy_hash}}.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>à réessayer</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimé</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenu</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>avec réponse</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>technical contact</source>
        <translation>contact technique</translation>
    </message>
    <message>
        <source>administrative contact</source>
        <translation>contact administratif</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>contact d’urgence</translation>
    </message>
    <message>
        <source>abuse contact</source>
        <translation>contact pour les abus</translation>
    </message>
    <message>
        <source>letter by post</source>
        <translation>lettre par la poste</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>notre personnel</translation>
    </message>
    <message>
        <source>delivery begun</source>
        <translation>remise commencée</translation>
    </message>
    <message>
        <source>replaced by notice</source>
        <translation>remplacé par l’avis</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>retardé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>automatic answer</source>
        <translation>réponse automatique</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Given up or came back</source>
        <translation>Abandonnés ou revenus</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>policies</name>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Publication proposed</source>
        <translation>Publication proposée</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>Suspension proposée</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Révocation proposée</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Many clients at once are answered</source>
        <translation>De nombreux clients simultanés obtiennent une réponse</translation>
    </message>
    <message>
        <source>Many clients at once are answered in time</source>
        <translation>De nombreux clients simultanés obtiennent une réponse à temps</translation>
    </message>
    <message>
        <source>One CRL is published, and on the manifest</source>
        <translation>Une seule CRL est publiée, et elle figure dans le manifeste</translation>
    </message>
    <message>
        <source>The CRL follows its profile</source>
        <translation>La CRL respecte son profil</translation>
    </message>
    <message>
        <source>The CRL is current</source>
        <translation>La CRL est à jour</translation>
    </message>
    <message>
        <source>The CRL is current as long as the manifest</source>
        <translation>La CRL est valable aussi longtemps que le manifeste</translation>
    </message>
    <message>
        <source>The child request follows its format</source>
        <translation>La demande de CA enfant respecte son format</translation>
    </message>
    <message>
        <source>The child request&apos;s BPKI certificate is sound</source>
        <translation>Le certificat BPKI de la demande de CA enfant est correct</translation>
    </message>
    <message>
        <source>The publisher request follows its format</source>
        <translation>La demande de publication respecte son format</translation>
    </message>
    <message>
        <source>The publisher request&apos;s BPKI certificate is sound</source>
        <translation>Le certificat BPKI de la demande de publication est correct</translation>
    </message>
    <message>
        <source>The repository response follows its format</source>
        <translation>La réponse du dépôt respecte son format</translation>
    </message>
    <message>
        <source>The repository response&apos;s BPKI certificate is sound</source>
        <translation>Le certificat BPKI de la réponse du dépôt est correct</translation>
    </message>
    <message>
        <source>The repository offers TLS and RRDP</source>
        <translation>Le dépôt propose TLS et RRDP</translation>
    </message>
    <message>
        <source>The URIs given are those that the repository assigned</source>
        <translation>Les URI indiqués sont ceux que le dépôt a attribués</translation>
    </message>
    <message>
        <source>The repository response answers the publisher request</source>
        <translation>La réponse du dépôt correspond à la demande de publication</translation>
    </message>
    <message>
        <source>Both requests come from one CA</source>
        <translation>Les deux demandes proviennent d’une même CA</translation>
    </message>
    <message>
        <source>A manifest is published here</source>
        <translation>Un manifeste est publié ici</translation>
    </message>
    <message>
        <source>The manifest follows its profile</source>
        <translation>Le manifeste respecte son profil</translation>
    </message>
    <message>
        <source>The manifest is current</source>
        <translation>Le manifeste est à jour</translation>
    </message>
    <message>
        <source>Every listed object is published, as it is listed</source>
        <translation>Chaque objet énuméré est publié, tel qu’il est énuméré</translation>
    </message>
    <message>
        <source>Every published object is listed</source>
        <translation>Chaque objet publié est énuméré</translation>
    </message>
    <message>
        <source>The manifest&apos;s validity is reasonable</source>
        <translation>La durée de validité du manifeste est raisonnable</translation>
    </message>
    <message>
        <source>The manifest is reissued often</source>
        <translation>Le manifeste est réémis souvent</translation>
    </message>
    <message>
        <source>The manifest does not expire within hours</source>
        <translation>Le manifeste n’expire pas dans les prochaines heures</translation>
    </message>
    <message>
        <source>The RRDP host&apos;s name resolves</source>
        <translation>Le nom de l’hôte RRDP est résolu</translation>
    </message>
    <message>
        <source>Name servers answer for both families, and in time</source>
        <translation>Les serveurs de noms répondent pour les deux familles, et à temps</translation>
    </message>
    <message>
        <source>All addresses are of the public Internet</source>
        <translation>Toutes les adresses appartiennent à l’Internet public</translation>
    </message>
    <message>
        <source>The RRDP host has IPv4 and IPv6 addresses</source>
        <translation>L’hôte RRDP a des adresses IPv4 et IPv6</translation>
    </message>
    <message>
        <source>Each address of the RRDP host accepts connections</source>
        <translation>Chaque adresse de l’hôte RRDP accepte les connexions</translation>
    </message>
    <message>
        <source>The rsync host&apos;s name resolves</source>
        <translation>Le nom de l’hôte rsync est résolu</translation>
    </message>
    <message>
        <source>The RRDP host has several addresses</source>
        <translation>L’hôte RRDP a plusieurs adresses</translation>
    </message>
    <message>
        <source>Every object can be decoded</source>
        <translation>Chaque objet peut être décodé</translation>
    </message>
    <message>
        <source>Every object follows its profile</source>
        <translation>Chaque objet respecte son profil</translation>
    </message>
    <message>
        <source>Every object is signed by the CA itself</source>
        <translation>Chaque objet est signé par la CA elle-même</translation>
    </message>
    <message>
        <source>Every object is valid now</source>
        <translation>Chaque objet est actuellement valide</translation>
    </message>
    <message>
        <source>No published object is revoked</source>
        <translation>Aucun objet publié n’est révoqué</translation>
    </message>
    <message>
        <source>No object claims more than its issuer holds</source>
        <translation>Aucun objet ne revendique plus que ce que détient son émetteur</translation>
    </message>
    <message>
        <source>Objects name their own location and CRL</source>
        <translation>Les objets désignent leur propre emplacement et leur CRL</translation>
    </message>
    <message>
        <source>No object expires soon</source>
        <translation>Aucun objet n’expire bientôt</translation>
    </message>
    <message>
        <source>Objects do not contradict each other</source>
        <translation>Les objets ne se contredisent pas</translation>
    </message>
    <message>
        <source>Issued certificates form a tree</source>
        <translation>Les certificats émis forment une arborescence</translation>
    </message>
    <message>
        <source>The CA&apos;s own certificate does not expire soon</source>
        <translation>Le certificat de la CA elle-même n’expire pas bientôt</translation>
    </message>
    <message>
        <source>Redundant publication is deployed and was tested</source>
        <translation>Une publication redondante est en service et a été testée</translation>
    </message>
    <message>
        <source>Monitoring and alerting run, from more than one vantage</source>
        <translation>La supervision et les alertes fonctionnent, depuis plus d’un point d’observation</translation>
    </message>
    <message>
        <source>Backup and recovery are written down and were tested</source>
        <translation>Les sauvegardes et la restauration sont documentées et ont été testées</translation>
    </message>
    <message>
        <source>Emergency contacts are known and answer at any hour</source>
        <translation>Les contacts d’urgence sont connus et répondent à toute heure</translation>
    </message>
    <message>
        <source>Staff are trained in running a CA</source>
        <translation>Le personnel est formé à l’exploitation d’une CA</translation>
    </message>
    <message>
        <source>The life of certificates and keys follows a procedure</source>
        <translation>Le cycle de vie des certificats et des clés suit une procédure</translation>
    </message>
    <message>
        <source>Incidents are reported to the registry within 24 hours</source>
        <translation>Les incidents sont signalés au registre dans les 24 heures</translation>
    </message>
    <message>
        <source>Changes and maintenance follow a procedure and are announced</source>
        <translation>Les changements et la maintenance suivent une procédure et sont annoncés</translation>
    </message>
    <message>
        <source>Keys and systems are protected by security controls</source>
        <translation>Les clés et les systèmes sont protégés par des mesures de sécurité</translation>
    </message>
    <message>
        <source>Performance is watched and capacity is planned</source>
        <translation>Les performances sont surveillées et la capacité est planifiée</translation>
    </message>
    <message>
        <source>The infrastructure was stable for long enough</source>
        <translation>L’infrastructure a été stable assez longtemps</translation>
    </message>
    <message>
        <source>It was available while it was watched</source>
        <translation>Elle était disponible pendant l’observation</translation>
    </message>
    <message>
        <source>Manifests were issued without gaps, at a sane rhythm</source>
        <translation>Les manifestes ont été émis sans interruption, à un rythme raisonnable</translation>
    </message>
    <message>
        <source>Resources are asked for</source>
        <translation>Des ressources sont demandées</translation>
    </message>
    <message>
        <source>What is asked for is held by the organisation</source>
        <translation>Ce qui est demandé est détenu par l’organisation</translation>
    </message>
    <message>
        <source>What is asked for is delegated to nobody else</source>
        <translation>Ce qui est demandé n’est délégué à personne d’autre</translation>
    </message>
    <message>
        <source>The notification is answered</source>
        <translation>La notification est fournie</translation>
    </message>
    <message>
        <source>The notification follows its format, on one origin</source>
        <translation>La notification respecte son format, sur une seule origine</translation>
    </message>
    <message>
        <source>Conditional requests are answered with 304</source>
        <translation>Les requêtes conditionnelles reçoivent la réponse 304</translation>
    </message>
    <message>
        <source>The notification is at its own URI</source>
        <translation>La notification se trouve à son propre URI</translation>
    </message>
    <message>
        <source>The media type is one of XML</source>
        <translation>Le type de média est un type XML</translation>
    </message>
    <message>
        <source>Caches keep the notification for a short time</source>
        <translation>Les caches conservent la notification peu de temps</translation>
    </message>
    <message>
        <source>Session and serial do not go back and forth</source>
        <translation>La session et le numéro de série ne font pas d’allers-retours</translation>
    </message>
    <message>
        <source>All addresses serve the same session</source>
        <translation>Toutes les adresses servent la même session</translation>
    </message>
    <message>
        <source>RRDP is fast enough</source>
        <translation>L’accès RRDP est assez rapide</translation>
    </message>
    <message>
        <source>The snapshot can be fetched</source>
        <translation>L’instantané (snapshot) peut être récupéré</translation>
    </message>
    <message>
        <source>The snapshot has the hash that was announced</source>
        <translation>L’instantané a l’empreinte annoncée</translation>
    </message>
    <message>
        <source>The snapshot follows its format</source>
        <translation>L’instantané respecte son format</translation>
    </message>
    <message>
        <source>The list of deltas is in order</source>
        <translation>La liste des deltas est en ordre</translation>
    </message>
    <message>
        <source>The newest deltas can be fetched, and are as announced</source>
        <translation>Les deltas les plus récents peuvent être récupérés et sont tels qu’annoncés</translation>
    </message>
    <message>
        <source>The newest delta agrees with the snapshot</source>
        <translation>Le delta le plus récent concorde avec l’instantané</translation>
    </message>
    <message>
        <source>What RRDP publishes lies below the rsync URI</source>
        <translation>Ce que publie RRDP se trouve sous l’URI rsync</translation>
    </message>
    <message>
        <source>An rsync daemon answers</source>
        <translation>Un démon rsync répond</translation>
    </message>
    <message>
        <source>The folder is transferred</source>
        <translation>Le dossier est transféré</translation>
    </message>
    <message>
        <source>rsync and RRDP serve the same objects</source>
        <translation>Les mêmes objets sont servis par rsync et RRDP</translation>
    </message>
    <message>
        <source>rsync answers over both address families</source>
        <translation>Le serveur rsync répond pour les deux familles d’adresses</translation>
    </message>
    <message>
        <source>rsync is fast enough</source>
        <translation>L’accès rsync est assez rapide</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is right</source>
        <translation>L’horloge du serveur web est à l’heure</translation>
    </message>
    <message>
        <source>The CA&apos;s clock is not ahead</source>
        <translation>L’horloge de la CA n’avance pas</translation>
    </message>
    <message>
        <source>Each address shows a certificate to be trusted</source>
        <translation>Chaque adresse présente un certificat digne de confiance</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not expire soon</source>
        <translation>Le certificat du serveur n’expire pas bientôt</translation>
    </message>
    <message>
        <source>TLS 1.2 or 1.3 is spoken</source>
        <translation>TLS 1.2 ou 1.3 est utilisé</translation>
    </message>
    <message>
        <source>The server&apos;s key is strong enough</source>
        <translation>La clé du serveur est assez robuste</translation>
    </message>
    <message>
        <source>All addresses show certificates of one age</source>
        <translation>Toutes les adresses présentent des certificats de même date</translation>
    </message>
    <message>
        <source>no RRDP notification URI was given</source>
        <translation>aucun URI de notification RRDP n’a été indiqué</translation>
    </message>
    <message>
        <source>no rsync URI was given</source>
        <translation>aucun URI rsync n’a été indiqué</translation>
    </message>
    <message>
        <source>no child request was given</source>
        <translation>aucune demande de CA enfant (child request) n’a été fournie</translation>
    </message>
    <message>
        <source>no publisher request was given</source>
        <translation>aucune demande de publication (publisher request) n’a été fournie</translation>
    </message>
    <message>
        <source>no repository response was given</source>
        <translation>aucune réponse du dépôt (repository response) n’a été fournie</translation>
    </message>
    <message>
        <source>no name was looked up</source>
        <translation>aucun nom n’a été recherché</translation>
    </message>
    <message>
        <source>no TLS connection was tried</source>
        <translation>aucune connexion TLS n’a été tentée</translation>
    </message>
    <message>
        <source>RRDP was not tried</source>
        <translation>l’accès RRDP n’a pas été essayé</translation>
    </message>
    <message>
        <source>rsync was not tried</source>
        <translation>l’accès rsync n’a pas été essayé</translation>
    </message>
    <message>
        <source>no objects were fetched</source>
        <translation>aucun objet n’a été récupéré</translation>
    </message>
    <message>
        <source>no clock could be compared</source>
        <translation>aucune horloge n’a pu être comparée</translation>
    </message>
    <message>
        <source>the load was not tried</source>
        <translation>la charge n’a pas été essayée</translation>
    </message>
    <message>
        <source>no list of resources was given</source>
        <translation>aucune liste de ressources n’a été fournie</translation>
    </message>
    <message>
        <source>no history of watching was given</source>
        <translation>aucun historique d’observation n’a été fourni</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRÊT</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>PAS PRÊT</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>RRDP notification</source>
        <translation>Notification RRDP</translation>
    </message>
    <message>
        <source>rsync folder</source>
        <translation>Dossier rsync</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>Ancre de confiance</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>What watching showed</source>
        <translation>Ce que l’observation a montré</translation>
    </message>
    <message>
        <source>Stable for</source>
        <translation>Stable pendant</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>Observé pendant</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation>Panne la plus longue</translation>
    </message>
    <message>
        <source>A manifest every</source>
        <translation>Intervalle entre manifestes</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>À corriger en premier</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Readiness for delegation</source>
        <translation>État de préparation à la délégation</translation>
    </message>
    <message>
        <source>Profile {profile}, {time}</source>
        <translation>Profil {profile}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>Waived until {until}: {tag} ({reason})</source>
        <translation>Dispensé jusqu’au {until}&#xa0;: {tag} ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>tests passed: {passed}, failed: {failed}, skipped: {skipped}</source>
        <translation>tests réussis&#xa0;: {passed}, échoués&#xa0;: {failed}, ignorés&#xa0;: {skipped}</translation>
    </message>
    <message>
        <source>Setup files</source>
        <translation>Fichiers de configuration initiale</translation>
    </message>
    <message>
        <source>Names and addresses</source>
        <translation>Noms et adresses</translation>
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
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Liste de révocation</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Horloges</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>info</source>
        <translation>information</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensé</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>needs {test}, which failed</source>
        <translation>nécessite «&#xa0;{test}&#xa0;», qui a échoué</translation>
    </message>
    <message>
        <source>A cache serves a copy of the notification that is {age:duration} old</source>
        <translation>Un cache sert une copie de la notification qui date de {age:duration}</translation>
    </message>
    <message>
        <source>A conditional request for an unchanged notification gets a whole answer</source>
        <translation>Une requête conditionnelle pour une notification inchangée reçoit une réponse entière</translation>
    </message>
    <message>
        <source>A delta cannot be used: {problem}</source>
        <translation>Un delta est inutilisable&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>A delta does not have the hash that the notification states</source>
        <translation>Un delta n’a pas l’empreinte indiquée par la notification</translation>
    </message>
    <message>
        <source>A delta that the notification lists was not had: {reason}</source>
        <translation>Un delta énuméré par la notification n’a pas été obtenu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>A manifest is issued every {rhythm:duration}, where {least:duration} to {most:duration} are recommended</source>
        <translation>Intervalle entre manifestes&#xa0;: {rhythm:duration}&#xa0;; il est recommandé de {least:duration} à {most:duration}</translation>
    </message>
    <message>
        <source>A published file is on no manifest: relying parties do not use it</source>
        <translation>Un fichier publié ne figure dans aucun manifeste&#xa0;: les parties utilisatrices ne l’utilisent pas</translation>
    </message>
    <message>
        <source>A published object does not have the hash on the manifest</source>
        <translation>Un objet publié n’a pas l’empreinte indiquée dans le manifeste</translation>
    </message>
    <message>
        <source>A signature in the manifest does not verify: {problem}</source>
        <translation>Une signature du manifeste ne se vérifie pas&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>A signature of the object does not verify: {problem}</source>
        <translation>Une signature de l’objet ne se vérifie pas&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Addresses of {host} are not of the public Internet: {addresses}</source>
        <translation>Des adresses de {host} n’appartiennent pas à l’Internet public&#xa0;: {addresses}</translation>
    </message>
    <message>
        <source>Agree which of the two CAs certifies them, and shrink the other</source>
        <translation>Convenez de celle des deux CA qui les certifie, et réduisez l’autre</translation>
    </message>
    <message>
        <source>An object that the manifest lists is not published</source>
        <translation>Un objet énuméré par le manifeste n’est pas publié</translation>
    </message>
    <message>
        <source>Answer it in the file given by --attest</source>
        <translation>Répondez-y dans le fichier indiqué par --attest</translation>
    </message>
    <message>
        <source>Ask for what is on record only, or have the record corrected first</source>
        <translation>Demandez uniquement ce qui est enregistré, ou faites d’abord corriger l’enregistrement</translation>
    </message>
    <message>
        <source>Ask the operator of the repository for RRDP</source>
        <translation>Demandez RRDP à l’opérateur du dépôt</translation>
    </message>
    <message>
        <source>Asked for: {resources}</source>
        <translation>Demandé&#xa0;: {resources}</translation>
    </message>
    <message>
        <source>Attested by {by} on {on:time}</source>
        <translation>Attesté par {by} le {on:time}</translation>
    </message>
    <message>
        <source>Available for {availability:percent} of the watched time; the longest outage took {outage:duration}</source>
        <translation>Disponible pendant {availability:percent} du temps observé&#xa0;; la panne la plus longue a duré {outage:duration}</translation>
    </message>
    <message>
        <source>Begin a new session: relying parties that followed the deltas hold other objects than those that took the snapshot</source>
        <translation>Commencez une nouvelle session&#xa0;: les parties utilisatrices qui ont suivi les deltas détiennent d’autres objets que celles qui ont pris l’instantané</translation>
    </message>
    <message>
        <source>By the answer of {by} this is not done</source>
        <translation>Selon la réponse de {by}, cela n’est pas fait</translation>
    </message>
    <message>
        <source>Certify the test CA under the test trust anchor, with these URIs in its certificate</source>
        <translation>Certifiez la CA de test sous l’ancre de confiance de test, avec ces URI dans son certificat</translation>
    </message>
    <message>
        <source>Check bandwidth and load; the whole is due within {limit:ms}</source>
        <translation>Vérifiez la bande passante et la charge&#xa0;; le tout est attendu en {limit:ms}</translation>
    </message>
    <message>
        <source>Check bandwidth and the size of the snapshot; the whole is due within {limit:ms}</source>
        <translation>Vérifiez la bande passante et la taille de l’instantané&#xa0;; le tout est attendu en {limit:ms}</translation>
    </message>
    <message>
        <source>Check module name, path and permissions, and that the module is readable for everyone</source>
        <translation>Vérifiez le nom du module, le chemin et les droits d’accès, et que le module est lisible par tous</translation>
    </message>
    <message>
        <source>Check that an rsync daemon listens on this port, and its limit of connections</source>
        <translation>Vérifiez qu’un démon rsync est à l’écoute sur ce port, ainsi que sa limite de connexions</translation>
    </message>
    <message>
        <source>Check that every name server of the zone runs and is reachable over UDP and TCP port 53</source>
        <translation>Vérifiez que chaque serveur de noms de la zone est en marche et joignable sur le port 53 en UDP et en TCP</translation>
    </message>
    <message>
        <source>Check that it still holds, and answer again</source>
        <translation>Vérifiez qu’elle est toujours exacte, et répondez de nouveau</translation>
    </message>
    <message>
        <source>Check that the CA signs with the key that its parent certified, and reissue</source>
        <translation>Vérifiez que la CA signe avec la clé que sa CA parente a certifiée, et réémettez</translation>
    </message>
    <message>
        <source>Check that the daemon runs and listens on the URI&apos;s port, and that firewalls let the whole Internet in</source>
        <translation>Vérifiez que le démon est en marche et à l’écoute sur le port de l’URI, et que les pare-feu laissent passer tout l’Internet</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or 1.3 with current cipher suites</source>
        <translation>Vérifiez que le port utilise TLS 1.2 ou 1.3 avec des suites cryptographiques actuelles</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and that the server is not overloaded</source>
        <translation>Vérifiez que le port utilise TLS, et que le serveur n’est pas surchargé</translation>
    </message>
    <message>
        <source>Check that the publication server writes its rsync tree, and where</source>
        <translation>Vérifiez que le serveur de publication écrit son arborescence rsync, et à quel endroit</translation>
    </message>
    <message>
        <source>Check that the web server runs and listens, and that firewalls let the whole Internet in</source>
        <translation>Vérifiez que le serveur web est en marche et à l’écoute, et que les pare-feu laissent passer tout l’Internet</translation>
    </message>
    <message>
        <source>Check the URI that the repository assigned to you: certificates will name that one</source>
        <translation>Vérifiez l’URI que le dépôt vous a attribué&#xa0;: les certificats désigneront celui-là</translation>
    </message>
    <message>
        <source>Check the clock of the system that ordered the certificate, and install one that is valid now</source>
        <translation>Vérifiez l’horloge du système qui a commandé le certificat, et installez-en un qui soit valide maintenant</translation>
    </message>
    <message>
        <source>Check the folder that the repository assigned to you: certificates will name that one</source>
        <translation>Vérifiez le dossier que le dépôt vous a attribué&#xa0;: les certificats désigneront celui-là</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server</source>
        <translation>Vérifiez la charge et la bande passante du serveur</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server; the whole answer is due within seconds</source>
        <translation>Vérifiez la charge et la bande passante du serveur&#xa0;; la réponse complète est attendue en quelques secondes</translation>
    </message>
    <message>
        <source>Check the web server and every proxy before it: the body must come whole, and as it is, without a content encoding that was not asked for</source>
        <translation>Vérifiez le serveur web et chaque mandataire (proxy) placé devant lui&#xa0;: le corps doit arriver entier et tel quel, sans encodage de contenu qui n’a pas été demandé</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs, and the path in the URI</source>
        <translation>Vérifiez la configuration et les journaux du serveur web, ainsi que le chemin de l’URI</translation>
    </message>
    <message>
        <source>Check what the server sends; a notification has some kilobytes</source>
        <translation>Vérifiez ce qu’envoie le serveur&#xa0;; une notification fait quelques kilooctets</translation>
    </message>
    <message>
        <source>Check what your publication server writes</source>
        <translation>Vérifiez ce qu’écrit votre serveur de publication</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing changes it on the way</source>
        <translation>Vérifiez ce qu’écrit votre serveur de publication, et que rien ne le modifie en chemin</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that session and serial are those of the notification</source>
        <translation>Vérifiez ce qu’écrit votre serveur de publication, et que la session et le numéro de série sont ceux de la notification</translation>
    </message>
    <message>
        <source>Check whether deltas were lost; where they were, begin a new session</source>
        <translation>Vérifiez si des deltas ont été perdus&#xa0;; si c’est le cas, commencez une nouvelle session</translation>
    </message>
    <message>
        <source>Check whether several servers with different states answer for the name; after a restore begin a new session</source>
        <translation>Vérifiez si plusieurs serveurs aux états différents répondent pour ce nom&#xa0;; après une restauration, commencez une nouvelle session</translation>
    </message>
    <message>
        <source>Check whether several servers with states of their own answer for the name, and whether the server restarts again and again</source>
        <translation>Vérifiez si plusieurs serveurs ayant chacun leur propre état répondent pour ce nom, et si le serveur redémarre sans cesse</translation>
    </message>
    <message>
        <source>Choose a handle of these characters in your software, and write the file again</source>
        <translation>Choisissez dans votre logiciel un identifiant composé de ces caractères, et réécrivez le fichier</translation>
    </message>
    <message>
        <source>Configure an https service_uri in the publication server</source>
        <translation>Configurez un service_uri en https sur le serveur de publication</translation>
    </message>
    <message>
        <source>Configure service_uri as https, sia_base as rsync and rrdp_notification_uri as https in the publication server</source>
        <translation>Configurez sur le serveur de publication service_uri en https, sia_base en rsync et rrdp_notification_uri en https</translation>
    </message>
    <message>
        <source>Configure the interval of re-issuance in your CA software</source>
        <translation>Configurez l’intervalle de réémission dans votre logiciel de CA</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Corrigez la date</translation>
    </message>
    <message>
        <source>Create a new identity in your software, and write the file again</source>
        <translation>Créez une nouvelle identité dans votre logiciel, et réécrivez le fichier</translation>
    </message>
    <message>
        <source>Create an identity with RSA of 2048 bits or more, or with an elliptic curve of 256</source>
        <translation>Créez une identité avec RSA de 2048 bits ou plus, ou avec une courbe elliptique de 256 bits</translation>
    </message>
    <message>
        <source>Do it before delegation, or agree with the registry on a date</source>
        <translation>Faites-le avant la délégation, ou convenez d’une date avec le registre</translation>
    </message>
    <message>
        <source>Find what failed at the times in the history, and make it redundant</source>
        <translation>Cherchez ce qui est tombé en panne aux moments indiqués dans l’historique, et rendez-le redondant</translation>
    </message>
    <message>
        <source>For {gap:duration} there was no current manifest</source>
        <translation>Pendant {gap:duration}, il n’y a pas eu de manifeste à jour</translation>
    </message>
    <message>
        <source>Give each file with the option of its own kind</source>
        <translation>Indiquez chaque fichier avec l’option correspondant à son type</translation>
    </message>
    <message>
        <source>Have all name servers of the zone answer for both types, with an empty answer where there is no address</source>
        <translation>Faites répondre tous les serveurs de noms de la zone pour les deux types, avec une réponse vide lorsqu’il n’y a pas d’adresse</translation>
    </message>
    <message>
        <source>Have each file listed once, under a plain name</source>
        <translation>Faites énumérer chaque fichier une seule fois, sous un nom simple</translation>
    </message>
    <message>
        <source>Have one CRL listed</source>
        <translation>Faites en sorte qu’une seule CRL soit énumérée</translation>
    </message>
    <message>
        <source>Have the daemon listen on every address that its name has</source>
        <translation>Faites écouter le démon sur chaque adresse que porte son nom</translation>
    </message>
    <message>
        <source>Have the parent renew it</source>
        <translation>Faites-le renouveler par la CA parente</translation>
    </message>
    <message>
        <source>Have the publication server keep deltas for some hours</source>
        <translation>Faites conserver les deltas quelques heures par le serveur de publication</translation>
    </message>
    <message>
        <source>Have the server listen on every address that its name has, or take the address out of the DNS</source>
        <translation>Faites écouter le serveur sur chaque adresse que porte son nom, ou retirez l’adresse du DNS</translation>
    </message>
    <message>
        <source>Have the web server answer If-None-Match and If-Modified-Since with 304</source>
        <translation>Faites répondre le serveur web par 304 à If-None-Match et If-Modified-Since</translation>
    </message>
    <message>
        <source>Have the web server send both</source>
        <translation>Faites envoyer les deux par le serveur web</translation>
    </message>
    <message>
        <source>Have your CA or publication software write the file again, and send it as it is</source>
        <translation>Faites réécrire le fichier par votre logiciel de CA ou de publication, et envoyez-le tel quel</translation>
    </message>
    <message>
        <source>Have your CA software reissue it; if it stays so, update the software</source>
        <translation>Faites-le réémettre par votre logiciel de CA&#xa0;; si rien ne change, mettez à jour le logiciel</translation>
    </message>
    <message>
        <source>Have your CA software reissue manifest and CRL, and check its scheduler and clock</source>
        <translation>Faites réémettre le manifeste et la CRL par votre logiciel de CA, puis vérifiez son planificateur et son horloge</translation>
    </message>
    <message>
        <source>Have your software write the file again; do not edit the base64 by hand</source>
        <translation>Faites réécrire le fichier par votre logiciel&#xa0;; ne modifiez pas le base64 à la main</translation>
    </message>
    <message>
        <source>Install a certificate of a public certification authority, with all its intermediate certificates</source>
        <translation>Installez un certificat d’une autorité de certification publique, avec tous ses certificats intermédiaires</translation>
    </message>
    <message>
        <source>Install a certificate whose subject alternative names hold the URI&apos;s host</source>
        <translation>Installez un certificat dont les autres noms du sujet (subject alternative names) contiennent l’hôte de l’URI</translation>
    </message>
    <message>
        <source>Install the same certificate on all servers, so that none is forgotten at the next renewal</source>
        <translation>Installez le même certificat sur tous les serveurs, afin qu’aucun ne soit oublié au prochain renouvellement</translation>
    </message>
    <message>
        <source>Issue manifest and CRL together, for the same time</source>
        <translation>Émettez le manifeste et la CRL ensemble, pour la même durée</translation>
    </message>
    <message>
        <source>Issue manifests for some days at most, and reissue them often</source>
        <translation>Émettez des manifestes pour quelques jours au plus, et réémettez-les souvent</translation>
    </message>
    <message>
        <source>Issue manifests that are valid for {limit:duration} at least, so that an outage at night does no harm</source>
        <translation>Émettez des manifestes valides pendant au moins {limit:duration}, afin qu’une panne nocturne soit sans conséquence</translation>
    </message>
    <message>
        <source>Keep each delta for as long as a notification lists it</source>
        <translation>Conservez chaque delta tant qu’une notification l’énumère</translation>
    </message>
    <message>
        <source>Keep each snapshot for as long as any notification that names it may be cached, and check its path</source>
        <translation>Conservez chaque instantané aussi longtemps qu’une notification qui le désigne peut se trouver en cache, et vérifiez son chemin</translation>
    </message>
    <message>
        <source>Keep the infrastructure running as it is, and go on watching</source>
        <translation>Maintenez l’infrastructure en l’état, et poursuivez l’observation</translation>
    </message>
    <message>
        <source>Let caches keep the notification for a minute at most</source>
        <translation>Laissez les caches conserver la notification une minute au plus</translation>
    </message>
    <message>
        <source>List no more deltas than are together smaller than the snapshot</source>
        <translation>N’énumérez pas plus de deltas que ceux qui, ensemble, restent plus petits que l’instantané</translation>
    </message>
    <message>
        <source>List the object if it is meant to count; else withdraw it</source>
        <translation>Énumérez l’objet s’il doit compter&#xa0;; sinon, retirez-le</translation>
    </message>
    <message>
        <source>List the resources on record under &quot;held&quot;, or give a test TAL</source>
        <translation>Énumérez les ressources enregistrées sous «&#xa0;held&#xa0;», ou indiquez un TAL de test</translation>
    </message>
    <message>
        <source>List the resources to be certified under &quot;asked&quot;</source>
        <translation>Énumérez les ressources à certifier sous «&#xa0;asked&#xa0;»</translation>
    </message>
    <message>
        <source>Make sure that both come from the same, current installation</source>
        <translation>Assurez-vous que les deux proviennent de la même installation, actuelle</translation>
    </message>
    <message>
        <source>Make sure that the answer belongs to this request</source>
        <translation>Assurez-vous que la réponse correspond à cette demande</translation>
    </message>
    <message>
        <source>Never change a file that was announced</source>
        <translation>Ne modifiez jamais un fichier annoncé</translation>
    </message>
    <message>
        <source>No CA under the test trust anchor publishes in this repository</source>
        <translation>Aucune CA sous l’ancre de confiance de test ne publie dans ce dépôt</translation>
    </message>
    <message>
        <source>No address of the host accepts connections: {reason}</source>
        <translation>Aucune adresse de l’hôte n’accepte les connexions&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>No manifest is published in this repository</source>
        <translation>Aucun manifeste n’est publié dans ce dépôt</translation>
    </message>
    <message>
        <source>No resources are asked for</source>
        <translation>Aucune ressource n’est demandée</translation>
    </message>
    <message>
        <source>Nobody has answered this</source>
        <translation>Personne n’a répondu à ce point</translation>
    </message>
    <message>
        <source>Nothing where the repository is shared; else check the rsync base URI of the publication server</source>
        <translation>Rien si le dépôt est partagé&#xa0;; sinon, vérifiez l’URI de base rsync du serveur de publication</translation>
    </message>
    <message>
        <source>Notification and snapshot took {elapsed:ms} together</source>
        <translation>La notification et l’instantané ont pris ensemble {elapsed:ms}</translation>
    </message>
    <message>
        <source>Offer TLS 1.3 and 1.2</source>
        <translation>Proposez TLS 1.3 et 1.2</translation>
    </message>
    <message>
        <source>One address of the host does not accept connections: {reason}</source>
        <translation>Une adresse de l’hôte n’accepte pas les connexions&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Order a certificate for an RSA key of 2048 bits or more, or for a P-256 key</source>
        <translation>Commandez un certificat pour une clé RSA de 2048 bits ou plus, ou pour une clé P-256</translation>
    </message>
    <message>
        <source>Publish A and AAAA records for the name, and check the delegation of its zone</source>
        <translation>Publiez des enregistrements A et AAAA pour le nom, et vérifiez la délégation de sa zone</translation>
    </message>
    <message>
        <source>Publish a manifest and a CRL of a test CA before the final check</source>
        <translation>Publiez un manifeste et une CRL d’une CA de test avant la vérification finale</translation>
    </message>
    <message>
        <source>Publish globally reachable addresses only: relying parties refuse the others</source>
        <translation>Publiez uniquement des adresses joignables mondialement&#xa0;: les parties utilisatrices refusent les autres</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step</source>
        <translation>Publiez les objets et le manifeste en une seule opération</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step, and check for corruption</source>
        <translation>Publiez les objets et le manifeste en une seule opération, et recherchez d’éventuelles corruptions</translation>
    </message>
    <message>
        <source>Publish objects below your rsync base URI only, each once, and below 8 MB</source>
        <translation>Publiez des objets uniquement sous votre URI de base rsync, chacun une seule fois, et de moins de 8 MB</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL</source>
        <translation>Publiez la CRL de la CA elle-même</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest that lists it</source>
        <translation>Publiez la CRL avec le manifeste qui l’énumère</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in the certificate&apos;s SIA</source>
        <translation>Publiez le manifeste à l’URI du SIA du certificat</translation>
    </message>
    <message>
        <source>Publish the test trust anchor&apos;s certificate at the URI in its TAL</source>
        <translation>Publiez le certificat de l’ancre de confiance de test à l’URI de son TAL</translation>
    </message>
    <message>
        <source>Publish with a test CA before the final check</source>
        <translation>Publiez avec une CA de test avant la vérification finale</translation>
    </message>
    <message>
        <source>Raise the server&apos;s limits of connections and requests: thousands of relying parties ask several times an hour</source>
        <translation>Relevez les limites de connexions et de requêtes du serveur&#xa0;: des milliers de parties utilisatrices l’interrogent plusieurs fois par heure</translation>
    </message>
    <message>
        <source>Reissue manifest and CRL every few hours: it shows that the CA works, and leaves time to repair</source>
        <translation>Réémettez le manifeste et la CRL à intervalles de quelques heures&#xa0;: cela montre que la CA fonctionne, et laisse le temps de réparer</translation>
    </message>
    <message>
        <source>Reissue manifests well before their nextUpdate, and alert when that fails</source>
        <translation>Réémettez les manifestes bien avant leur nextUpdate, et déclenchez une alerte en cas d’échec</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified</source>
        <translation>Réémettez la CRL avec la clé que la CA parente a certifiée</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the place where it is published</source>
        <translation>Réémettez le manifeste de sorte que son certificat désigne l’endroit où il est publié</translation>
    </message>
    <message>
        <source>Reissue the manifest under a new certificate</source>
        <translation>Réémettez le manifeste sous un nouveau certificat</translation>
    </message>
    <message>
        <source>Reissue the manifest under the CA&apos;s current certificate</source>
        <translation>Réémettez le manifeste sous le certificat actuel de la CA</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published, and the CA&apos;s CRL</source>
        <translation>Réémettez l’objet de sorte que son certificat désigne l’endroit où il est publié, et la CRL de la CA</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate</source>
        <translation>Réémettez l’objet sous le certificat actuel de la CA</translation>
    </message>
    <message>
        <source>Reissue well before nextUpdate; check that the CA&apos;s scheduler runs</source>
        <translation>Réémettez bien avant nextUpdate&#xa0;; vérifiez que le planificateur de la CA fonctionne</translation>
    </message>
    <message>
        <source>Reissue without them, or have the parent certify them</source>
        <translation>Réémettez-le sans elles, ou faites-les certifier par la CA parente</translation>
    </message>
    <message>
        <source>Renew it, and check that your CA software renews objects by itself</source>
        <translation>Renouvelez-le, et vérifiez que votre logiciel de CA renouvelle les objets de lui-même</translation>
    </message>
    <message>
        <source>Renew the certificate, and check why it was not renewed by itself</source>
        <translation>Renouvelez le certificat, et cherchez pourquoi il n’a pas été renouvelé automatiquement</translation>
    </message>
    <message>
        <source>Renew the certificate, and have it renewed by itself from now on</source>
        <translation>Renouvelez le certificat, et faites en sorte qu’il soit désormais renouvelé automatiquement</translation>
    </message>
    <message>
        <source>Renew the identity certificate in your software, and write the file again</source>
        <translation>Renouvelez le certificat d’identité dans votre logiciel, et réécrivez le fichier</translation>
    </message>
    <message>
        <source>Renew the identity certificate now: a new one has to be handed over again</source>
        <translation>Renouvelez le certificat d’identité dès maintenant&#xa0;: un nouveau certificat doit être transmis de nouveau</translation>
    </message>
    <message>
        <source>Renew the identity certificate with SHA-256</source>
        <translation>Renouvelez le certificat d’identité avec SHA-256</translation>
    </message>
    <message>
        <source>Resolving {host} took {elapsed:ms}</source>
        <translation>La résolution de {host} a pris {elapsed:ms}</translation>
    </message>
    <message>
        <source>Resources are asked for that are delegated to {ca}: {resources}</source>
        <translation>Des ressources demandées sont déjà déléguées à {ca}&#xa0;: {resources}</translation>
    </message>
    <message>
        <source>Resources are asked for that the organisation does not hold by {record}: {resources}</source>
        <translation>Des ressources demandées ne sont pas détenues par l’organisation d’après {record}&#xa0;: {resources}</translation>
    </message>
    <message>
        <source>Send the identity certificate that your software signs with its own key</source>
        <translation>Envoyez le certificat d’identité que votre logiciel signe avec sa propre clé</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; answers are due within {limit:ms}</source>
        <translation>Servez les fichiers RRDP depuis le disque ou un cache&#xa0;; les réponses sont attendues en {limit:ms}</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; the first byte is due within {limit:ms}</source>
        <translation>Servez les fichiers RRDP depuis le disque ou un cache&#xa0;; le premier octet est attendu en {limit:ms}</translation>
    </message>
    <message>
        <source>Serve it as application/xml</source>
        <translation>Servez-la en tant qu’application/xml</translation>
    </message>
    <message>
        <source>Serve it at its own URI: each redirect is a round trip for every relying party</source>
        <translation>Servez-la à son propre URI&#xa0;: chaque redirection est un aller-retour pour chaque partie utilisatrice</translation>
    </message>
    <message>
        <source>Serve notification, snapshot and deltas under one host name and port</source>
        <translation>Servez la notification, l’instantané et les deltas sous un même nom d’hôte et un même port</translation>
    </message>
    <message>
        <source>Serve rsync over IPv6 too</source>
        <translation>Servez aussi rsync en IPv6</translation>
    </message>
    <message>
        <source>Serve the notification at its own URI, without a redirect</source>
        <translation>Servez la notification à son propre URI, sans redirection</translation>
    </message>
    <message>
        <source>Serve the repository over IPv4 too: many relying parties have no IPv6</source>
        <translation>Servez aussi le dépôt en IPv4&#xa0;: de nombreuses parties utilisatrices n’ont pas IPv6</translation>
    </message>
    <message>
        <source>Serve the repository over IPv6 too</source>
        <translation>Servez aussi le dépôt en IPv6</translation>
    </message>
    <message>
        <source>Serve the same files from every address</source>
        <translation>Servez les mêmes fichiers depuis chaque adresse</translation>
    </message>
    <message>
        <source>Set the clock of the system that made it, and make it again</source>
        <translation>Mettez à l’heure l’horloge du système qui l’a créé, et recréez-le</translation>
    </message>
    <message>
        <source>Stable for {stable:duration} of the {needed:duration} that are asked for</source>
        <translation>Stable pendant {stable:duration}&#xa0;; durée exigée&#xa0;: {needed:duration}</translation>
    </message>
    <message>
        <source>Stable for {stable:duration}, looked at {looks} times</source>
        <translation>Stable pendant {stable:duration}&#xa0;; vérifications&#xa0;: {looks}</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and reissue</source>
        <translation>Synchronisez l’horloge de la CA (NTP), et réémettez</translation>
    </message>
    <message>
        <source>Synchronise the clock of the CA (NTP)</source>
        <translation>Synchronisez l’horloge de la CA (NTP)</translation>
    </message>
    <message>
        <source>Synchronise the clock of the web server (NTP)</source>
        <translation>Synchronisez l’horloge du serveur web (NTP)</translation>
    </message>
    <message>
        <source>Take out of the module what does not belong into it</source>
        <translation>Retirez du module ce qui n’y a pas sa place</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expired on {not_after:time}</source>
        <translation>Le certificat BPKI de {name} a expiré le {not_after:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expires in {left:duration}, on {not_after:time}</source>
        <translation>Le certificat BPKI de {name} expire dans {left:duration}, le {not_after:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is no CA certificate: it cannot sign the certificates that sign your messages</source>
        <translation>Le certificat BPKI de {name} n’est pas un certificat de CA&#xa0;: il ne peut pas signer les certificats qui signent vos messages</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not self-signed, so that it is no trust anchor</source>
        <translation>Le certificat BPKI de {name} n’est pas autosigné&#xa0;; ce n’est donc pas une ancre de confiance</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not valid before {not_before:time}</source>
        <translation>Le certificat BPKI de {name} n’est pas valide avant le {not_before:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is signed with {digest}, which current software refuses</source>
        <translation>Le certificat BPKI de {name} est signé avec {digest}, que les logiciels actuels refusent</translation>
    </message>
    <message>
        <source>The CA&apos;s CRL is not published, or not on the manifest: {problem}</source>
        <translation>La CRL de la CA n’est pas publiée, ou ne figure pas dans le manifeste&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The CA&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>Le certificat de la CA expire dans {left:duration}, le {not_after:time}</translation>
    </message>
    <message>
        <source>The CRL cannot be decoded: {problem}</source>
        <translation>La CRL ne peut pas être décodée&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The CRL does not follow its profile: {problem}</source>
        <translation>La CRL ne respecte pas son profil&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The CRL ends {difference:duration} before the manifest that lists it</source>
        <translation>La CRL expire {difference:duration} avant le manifeste qui l’énumère</translation>
    </message>
    <message>
        <source>The CRL is not current any more: {problem}</source>
        <translation>La CRL n’est plus à jour&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The CRL is not the CA&apos;s own: {problem}</source>
        <translation>La CRL n’est pas celle de la CA elle-même&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The CRL is not valid yet: {problem}</source>
        <translation>La CRL n’est pas encore valide&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify: {problem}</source>
        <translation>La signature de la CRL ne se vérifie pas&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The TLS handshake failed: {reason}</source>
        <translation>La négociation TLS a échoué&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The URI holds the address {host} where a name belongs</source>
        <translation>L’URI contient l’adresse {host} là où il faut un nom</translation>
    </message>
    <message>
        <source>The XML namespace lacks the slash at its end: {found}</source>
        <translation>Il manque la barre oblique finale à l’espace de noms XML&#xa0;: {found}</translation>
    </message>
    <message>
        <source>The addresses of the host serve different RRDP sessions</source>
        <translation>Les adresses de l’hôte servent des sessions RRDP différentes</translation>
    </message>
    <message>
        <source>The addresses show certificates that end at different times, the first on {first:time}</source>
        <translation>Les adresses présentent des certificats qui expirent à des moments différents, le premier le {first:time}</translation>
    </message>
    <message>
        <source>The answer does not repeat the tag of the request, &quot;{asked}&quot;, but has &quot;{answered}&quot;</source>
        <translation>La réponse ne reprend pas l’étiquette de la demande, «&#xa0;{asked}&#xa0;», mais porte «&#xa0;{answered}&#xa0;»</translation>
    </message>
    <message>
        <source>The answer of {by} is dated {on:time}, which has not come yet</source>
        <translation>La réponse de {by} est datée du {on:time}, date encore à venir</translation>
    </message>
    <message>
        <source>The answer of {by} is {age:duration} old</source>
        <translation>La réponse de {by} date de {age:duration}</translation>
    </message>
    <message>
        <source>The answer to the request for the notification cannot be used: {reason}</source>
        <translation>La réponse à la requête de la notification est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The certificates that the CA issued are not in order: {problem}</source>
        <translation>Les certificats émis par la CA ne sont pas en ordre&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial</source>
        <translation>Les deltas énumérés par la notification ne sont pas contigus ou ne se terminent pas à son numéro de série</translation>
    </message>
    <message>
        <source>The file does not follow RFC 8183: {reason}</source>
        <translation>Le fichier ne respecte pas la RFC 8183&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The file has attributes that the schema of RFC 8183 does not know: {attributes}</source>
        <translation>Le fichier a des attributs que le schéma de la RFC 8183 ne connaît pas&#xa0;: {attributes}</translation>
    </message>
    <message>
        <source>The file is a {found} where a {expected} belongs</source>
        <translation>Type de fichier trouvé&#xa0;: {found}&#xa0;; type attendu&#xa0;: {expected}</translation>
    </message>
    <message>
        <source>The file is a {message} of the handle {handle}</source>
        <translation>Le fichier est un message {message} de l’identifiant {handle}</translation>
    </message>
    <message>
        <source>The first byte took {elapsed:ms}</source>
        <translation>Le premier octet a pris {elapsed:ms}</translation>
    </message>
    <message>
        <source>The host has a single address in each family that it has</source>
        <translation>L’hôte n’a qu’une seule adresse dans chaque famille dont il dispose</translation>
    </message>
    <message>
        <source>The key of the BPKI certificate of {name} is too weak: {algorithm} with {bits} bits</source>
        <translation>La clé du certificat BPKI de {name} est trop faible&#xa0;: {algorithm} de {bits} bits</translation>
    </message>
    <message>
        <source>The manifest cannot be decoded: {problem}</source>
        <translation>Le manifeste ne peut pas être décodé&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The manifest does not follow its profile: {problem}</source>
        <translation>Le manifeste ne respecte pas son profil&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not current any more: {problem}</source>
        <translation>Le manifeste n’est plus à jour&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not of the CA that publishes it: {problem}</source>
        <translation>Le manifeste n’est pas celui de la CA qui le publie&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not valid yet: {problem}</source>
        <translation>Le manifeste n’est pas encore valide&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The manifest is valid for {left:duration} more</source>
        <translation>Le manifeste est encore valide pendant {left:duration}</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration} only</source>
        <translation>Le manifeste n’est valide que pendant {validity:duration}</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration}, so that an old one can be replayed for as long</source>
        <translation>Le manifeste est valide pendant {validity:duration}, de sorte qu’un ancien peut être rejoué aussi longtemps</translation>
    </message>
    <message>
        <source>The manifest lists a CRL beside the CA&apos;s own</source>
        <translation>Le manifeste énumère une CRL en plus de celle de la CA</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice: {problem}</source>
        <translation>Le manifeste énumère un nom de fichier interdit, ou un même nom deux fois&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The manifest says that it lies elsewhere</source>
        <translation>Le manifeste indique qu’il se trouve ailleurs</translation>
    </message>
    <message>
        <source>The manifest that the CA&apos;s certificate names is not published</source>
        <translation>Le manifeste désigné par le certificat de la CA n’est pas publié</translation>
    </message>
    <message>
        <source>The manifest was issued {age:duration} ago</source>
        <translation>Le manifeste a été émis il y a {age:duration}</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate is revoked</source>
        <translation>Le certificat du manifeste est révoqué</translation>
    </message>
    <message>
        <source>The name servers of {host} did not answer in time</source>
        <translation>Les serveurs de noms de {host} n’ont pas répondu à temps</translation>
    </message>
    <message>
        <source>The name {host} does not resolve: {reason}</source>
        <translation>Le nom {host} n’est pas résolu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The name {host} has no IPv4 address</source>
        <translation>Le nom {host} n’a pas d’adresse IPv4</translation>
    </message>
    <message>
        <source>The name {host} has no IPv6 address</source>
        <translation>Le nom {host} n’a pas d’adresse IPv6</translation>
    </message>
    <message>
        <source>The newest delta and the snapshot say different things of {objects}</source>
        <translation>Le delta le plus récent et l’instantané se contredisent au sujet de {objects}</translation>
    </message>
    <message>
        <source>The notification URI that was given is not the one that the repository assigned, {promised}</source>
        <translation>L’URI de notification indiqué n’est pas celui que le dépôt a attribué, {promised}</translation>
    </message>
    <message>
        <source>The notification comes with neither ETag nor Last-Modified, so that every look costs a whole answer</source>
        <translation>La notification arrive sans ETag ni Last-Modified, de sorte que chaque vérification coûte une réponse entière</translation>
    </message>
    <message>
        <source>The notification did not come in time: {reason}</source>
        <translation>La notification n’est pas arrivée à temps&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The notification does not follow its format: {problem}</source>
        <translation>La notification ne respecte pas son format&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The notification is found after {redirects} redirects</source>
        <translation>La notification n’est trouvée qu’après des redirections&#xa0;: {redirects}</translation>
    </message>
    <message>
        <source>The notification is larger than any sound one: {reason}</source>
        <translation>La notification est plus grande que toute notification raisonnable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The notification is served as {found}</source>
        <translation>La notification est servie avec le type {found}</translation>
    </message>
    <message>
        <source>The notification is served without a media type</source>
        <translation>La notification est servie sans type de média</translation>
    </message>
    <message>
        <source>The notification lists no deltas, so that every change costs each relying party a snapshot</source>
        <translation>La notification n’énumère aucun delta, de sorte que chaque changement coûte un instantané à chaque partie utilisatrice</translation>
    </message>
    <message>
        <source>The notification lists {deltas} deltas, more than relying parties follow</source>
        <translation>La notification énumère {deltas} deltas, plus que n’en suivent les parties utilisatrices</translation>
    </message>
    <message>
        <source>The notification refers to a file on another origin: {problem}</source>
        <translation>La notification renvoie à un fichier d’une autre origine&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The notification spells its XML namespace in an unusual way: {problem}</source>
        <translation>La notification écrit son espace de noms XML de façon inhabituelle&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The notification was answered with HTTP status {status}</source>
        <translation>La réponse pour la notification porte le statut HTTP {status}</translation>
    </message>
    <message>
        <source>The object cannot be decoded: {problem}</source>
        <translation>L’objet ne peut pas être décodé&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The object claims resources that its issuer does not hold: {problem}</source>
        <translation>L’objet revendique des ressources que son émetteur ne détient pas&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The object deviates from its profile in a way that relying parties tolerate: {problem}</source>
        <translation>L’objet s’écarte de son profil d’une manière que les parties utilisatrices tolèrent&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The object does not follow its profile: {problem}</source>
        <translation>L’objet ne respecte pas son profil&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The object expires in {left:duration}, on {not_after:time}</source>
        <translation>L’objet expire dans {left:duration}, le {not_after:time}</translation>
    </message>
    <message>
        <source>The object has expired: {problem}</source>
        <translation>L’objet a expiré&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The object is not of the CA that publishes it: {problem}</source>
        <translation>L’objet n’est pas de la CA qui le publie&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The object is not valid yet: {problem}</source>
        <translation>L’objet n’est pas encore valide&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The object names another location than its own: {problem}</source>
        <translation>L’objet désigne un autre emplacement que le sien&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The object&apos;s certificate is revoked, and the object is published all the same</source>
        <translation>Le certificat de l’objet est révoqué, et l’objet est tout de même publié</translation>
    </message>
    <message>
        <source>The publication server is spoken to without TLS; the messages are signed, but not secret</source>
        <translation>Les échanges avec le serveur de publication se font sans TLS&#xa0;; les messages sont signés, mais pas secrets</translation>
    </message>
    <message>
        <source>The question for {type} records of {host} was not answered: {reason}</source>
        <translation>La requête des enregistrements {type} de {host} est restée sans réponse&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The repository calls you {answered}, not {asked} as you asked</source>
        <translation>Le dépôt vous nomme {answered}, et non {asked} comme vous l’aviez demandé</translation>
    </message>
    <message>
        <source>The repository offers no RRDP, which relying parties prefer by far</source>
        <translation>Le dépôt ne propose pas RRDP, que les parties utilisatrices préfèrent de loin</translation>
    </message>
    <message>
        <source>The request for the notification is redirected in a way that relying parties do not follow: {reason}</source>
        <translation>La requête de la notification est redirigée d’une manière que les parties utilisatrices ne suivent pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The rsync URI that was given is not below the sia_base of the repository, {promised}</source>
        <translation>L’URI rsync indiqué ne se trouve pas sous le sia_base du dépôt, {promised}</translation>
    </message>
    <message>
        <source>The rsync daemon cannot be reached: {reason}</source>
        <translation>Le démon rsync est injoignable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder: {reason}</source>
        <translation>Le démon rsync n’a pas fourni le dossier&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The rsync daemon does not answer over {family}: {reason}</source>
        <translation>Le démon rsync ne répond pas en {family}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The rsync folder holds no RPKI objects</source>
        <translation>Le dossier rsync ne contient aucun objet RPKI</translation>
    </message>
    <message>
        <source>The rsync host has no IPv6 address</source>
        <translation>L’hôte rsync n’a pas d’adresse IPv6</translation>
    </message>
    <message>
        <source>The rsync module holds more than any sound repository does: {reason}</source>
        <translation>Le module rsync contient plus que tout dépôt raisonnable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The serial went back from {before} to {after} within one session</source>
        <translation>Le numéro de série a reculé de {before} à {after} au sein d’une même session</translation>
    </message>
    <message>
        <source>The server accepts connections and does not complete a TLS handshake</source>
        <translation>Le serveur accepte les connexions mais ne termine pas la négociation TLS</translation>
    </message>
    <message>
        <source>The server chose {version}, which is obsolete</source>
        <translation>Le serveur a choisi une version obsolète&#xa0;: {version}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on {not_after:time}</source>
        <translation>Le certificat du serveur a expiré le {not_after:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>Le certificat du serveur expire dans {left:duration}, le {not_after:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for {names} and not for {host}</source>
        <translation>Le certificat du serveur est destiné à {names} et non à {host}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {not_before:time}</source>
        <translation>Le certificat du serveur n’est pas valide avant le {not_before:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate, issued by {issuer}, leads to no certification authority that relying parties trust: {reason}</source>
        <translation>Le certificat du serveur, émis par {issuer}, ne mène à aucune autorité de certification reconnue par les parties utilisatrices&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The server&apos;s key is weak: {algorithm} with {bits} bits</source>
        <translation>La clé du serveur est faible&#xa0;: {algorithm} de {bits} bits</translation>
    </message>
    <message>
        <source>The session changed between two looks a moment apart</source>
        <translation>La session a changé entre deux vérifications séparées d’un instant</translation>
    </message>
    <message>
        <source>The snapshot cannot be used: {problem}</source>
        <translation>L’instantané est inutilisable&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The snapshot does not have the hash that the notification states</source>
        <translation>L’instantané n’a pas l’empreinte indiquée par la notification</translation>
    </message>
    <message>
        <source>The snapshot holds an object that relying parties leave out: {problem}</source>
        <translation>L’instantané contient un objet que les parties utilisatrices laissent de côté&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The snapshot holds no objects yet</source>
        <translation>L’instantané ne contient encore aucun objet</translation>
    </message>
    <message>
        <source>The snapshot holds {count} objects that are not below the rsync URI, such as {objects}</source>
        <translation>Objets de l’instantané qui ne se trouvent pas sous l’URI rsync&#xa0;: {count}, par exemple {objects}</translation>
    </message>
    <message>
        <source>The snapshot was not had: {reason}</source>
        <translation>L’instantané n’a pas été obtenu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync did not end in time: {reason}</source>
        <translation>Le transfert par rsync ne s’est pas terminé à temps&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync took {elapsed:ms}</source>
        <translation>Le transfert par rsync a pris {elapsed:ms}</translation>
    </message>
    <message>
        <source>The trust anchor cannot be used: {problem}</source>
        <translation>L’ancre de confiance est inutilisable&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>The two requests carry different BPKI certificates</source>
        <translation>Les deux demandes portent des certificats BPKI différents</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} ahead of ours</source>
        <translation>L’horloge du serveur web est en avance de {offset:duration} sur la nôtre</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} behind ours</source>
        <translation>L’horloge du serveur web est en retard de {offset:duration} sur la nôtre</translation>
    </message>
    <message>
        <source>The {attribute} is missing or is no URI of the kind that belongs there</source>
        <translation>Un attribut manque ou n’est pas un URI du type attendu&#xa0;: {attribute}</translation>
    </message>
    <message>
        <source>The {attribute} is missing, longer than 255 characters, or has characters other than letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;/&quot;</source>
        <translation>Un attribut manque, dépasse 255 caractères ou contient d’autres caractères que des lettres, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;/&#xa0;»&#xa0;: {attribute}</translation>
    </message>
    <message>
        <source>Update the CA software</source>
        <translation>Mettez à jour le logiciel de CA</translation>
    </message>
    <message>
        <source>Update the publication server</source>
        <translation>Mettez à jour le serveur de publication</translation>
    </message>
    <message>
        <source>Update the software that wrote the file; strict parsers refuse it</source>
        <translation>Mettez à jour le logiciel qui a écrit le fichier&#xa0;; les analyseurs stricts le refusent</translation>
    </message>
    <message>
        <source>Use a name: certificates carry the URI for years, and an address cannot be moved</source>
        <translation>Utilisez un nom&#xa0;: les certificats portent l’URI pendant des années, et une adresse ne peut pas être déplacée</translation>
    </message>
    <message>
        <source>Use name servers that are near their clients, or anycast, and a TTL of minutes at least</source>
        <translation>Utilisez des serveurs de noms proches de leurs clients, ou anycast, et un TTL d’au moins quelques minutes</translation>
    </message>
    <message>
        <source>Use one handle: it spares everybody a table</source>
        <translation>Utilisez un seul identifiant&#xa0;: cela épargne à tous une table de correspondance</translation>
    </message>
    <message>
        <source>Use the handle of the answer from now on; current software does by itself</source>
        <translation>Utilisez désormais l’identifiant de la réponse&#xa0;; les logiciels actuels le font d’eux-mêmes</translation>
    </message>
    <message>
        <source>Valid objects contradict each other: {problem}</source>
        <translation>Des objets valides se contredisent&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>What answers on the rsync port is no rsync daemon that greets in time: {reason}</source>
        <translation>Ce qui répond sur le port rsync n’est pas un démon rsync qui se présente à temps&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>What the CA signs is dated {offset:duration} in the future</source>
        <translation>Ce que signe la CA est daté de {offset:duration} dans le futur</translation>
    </message>
    <message>
        <source>What the file carries as its BPKI certificate is no X.509 certificate</source>
        <translation>Ce que le fichier contient comme certificat BPKI n’est pas un certificat X.509</translation>
    </message>
    <message>
        <source>What the organisation holds is not told, so that nothing could be compared</source>
        <translation>Ce que détient l’organisation n’est pas indiqué, de sorte que rien n’a pu être comparé</translation>
    </message>
    <message>
        <source>With {clients} clients at once, 95 of 100 answers took up to {percentile:ms}</source>
        <translation>Avec {clients} clients simultanés, 95 réponses sur 100 ont pris jusqu’à {percentile:ms}</translation>
    </message>
    <message>
        <source>Withdraw certificates for your own key, for your parent&apos;s, and chains without end</source>
        <translation>Retirez les certificats portant sur votre propre clé, sur celle de votre CA parente, et les chaînes sans fin</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it</source>
        <translation>Retirez l’objet, ou réémettez-le</translation>
    </message>
    <message>
        <source>Withdraw the one that is not meant</source>
        <translation>Retirez celui qui n’est pas voulu</translation>
    </message>
    <message>
        <source>Write both from one state at the same time; serve the rsync tree by an atomic switch of folders</source>
        <translation>Écrivez les deux à partir d’un même état et au même moment&#xa0;; servez l’arborescence rsync par un basculement atomique de dossiers</translation>
    </message>
    <message>
        <source>Write the snapshot first and the notification last, and never change a file that was announced</source>
        <translation>Écrivez d’abord l’instantané et la notification en dernier, et ne modifiez jamais un fichier annoncé</translation>
    </message>
    <message>
        <source>You call yourself {child} towards the parent and {publisher} towards the repository</source>
        <translation>Vous vous nommez {child} auprès de la CA parente et {publisher} auprès du dépôt</translation>
    </message>
    <message>
        <source>rsync and RRDP serve different contents: {only_rrdp} objects are only in RRDP, {only_rsync} only in rsync, {different} differ, such as {objects}</source>
        <translation>Les contenus servis par rsync et RRDP diffèrent&#xa0;: objets uniquement dans RRDP&#xa0;: {only_rrdp}, uniquement dans rsync&#xa0;: {only_rsync}, différents&#xa0;: {different}, par exemple {objects}</translation>
    </message>
    <message>
        <source>{clients} clients at once: {requests} requests, median {median:ms}, 95th percentile {percentile:ms}</source>
        <translation>Clients simultanés&#xa0;: {clients}&#xa0;; requêtes&#xa0;: {requests}&#xa0;; médiane&#xa0;: {median:ms}&#xa0;; 95e centile&#xa0;: {percentile:ms}</translation>
    </message>
    <message>
        <source>{failures} of {requests} requests of {clients} clients at once failed: {reason}</source>
        <translation>Requêtes en échec&#xa0;: {failures} sur {requests}, avec {clients} clients simultanés&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>readiness-page</name>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
</context>
<context>
    <name>readiness-steps</name>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>addresses and TLS</source>
        <translation>adresses et TLS</translation>
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
        <translation>RRDP à nouveau</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>objets</translation>
    </message>
    <message>
        <source>several clients at once</source>
        <translation>plusieurs clients à la fois</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>the case is held</source>
        <translation>le dossier est en pause</translation>
    </message>
    <message>
        <source>the case is held already</source>
        <translation>le dossier est déjà en pause</translation>
    </message>
    <message>
        <source>the case is not held</source>
        <translation>le dossier n’est pas en pause</translation>
    </message>
    <message>
        <source>nothing is proposed in this case</source>
        <translation>rien n’est proposé dans ce dossier</translation>
    </message>
    <message>
        <source>nothing is rejected in this case</source>
        <translation>rien n’est rejeté dans ce dossier</translation>
    </message>
    <message>
        <source>nothing is approved in this case</source>
        <translation>rien n’est approuvé dans ce dossier</translation>
    </message>
    <message>
        <source>we could not see in the last round</source>
        <translation>nous n’avons pas pu voir lors de la dernière ronde</translation>
    </message>
    <message>
        <source>the policy only watches</source>
        <translation>la politique observe seulement</translation>
    </message>
    <message>
        <source>the last look did not find the CA failed</source>
        <translation>la dernière observation n’a pas trouvé la CA en panne</translation>
    </message>
    <message>
        <source>a fresh look is missing</source>
        <translation>il manque une observation récente</translation>
    </message>
    <message>
        <source>the approval is not signed</source>
        <translation>l’approbation n’est pas signée</translation>
    </message>
    <message>
        <source>the operator was not notified yet</source>
        <translation>l’opérateur n’a pas encore été avisé</translation>
    </message>
    <message>
        <source>its certificate was not taken away in this case</source>
        <translation>son certificat n’a pas été retiré dans ce dossier</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 et %2</translation>
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
        <translation>saine</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lente</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partielle</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>instable</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Suspension is proposed. Approvals: %1 of %2.</source>
        <translation>La suspension est proposée. Approbations : %1 sur %2.</translation>
    </message>
    <message>
        <source>Revocation is proposed. Approvals: %1 of %2.</source>
        <translation>La révocation est proposée. Approbations : %1 sur %2.</translation>
    </message>
    <message>
        <source>Publication is proposed. Approvals: %1 of %2.</source>
        <translation>La publication est proposée. Approbations : %1 sur %2.</translation>
    </message>
    <message>
        <source>Revocation is approved, and waits for a person to carry it out.</source>
        <translation>La révocation est approuvée et attend qu’une personne l’exécute.</translation>
    </message>
    <message>
        <source>Suspension is approved, and waits for a person to carry it out.</source>
        <translation>La suspension est approuvée et attend qu’une personne l’exécute.</translation>
    </message>
    <message>
        <source>The message “%1” came back.</source>
        <translation>Le message « %1 » est revenu.</translation>
    </message>
    <message>
        <source>The message “%1” could not be sent.</source>
        <translation>Le message « %1 » n’a pas pu être envoyé.</translation>
    </message>
    <message>
        <source>The message “%1” waits to be sent, for %2.</source>
        <translation>Le message « %1 » attend son envoi depuis %2.</translation>
    </message>
    <message>
        <source>The step “%1” is overdue; it fell due %2 ago.</source>
        <translation>L’étape « %1 » est en retard ; elle était prévue il y a %2.</translation>
    </message>
    <message>
        <source>The step “%1” falls due in %2.</source>
        <translation>L’étape « %1 » est prévue dans %2.</translation>
    </message>
    <message>
        <source>The step “%1” is due.</source>
        <translation>L’étape « %1 » est à faire.</translation>
    </message>
    <message>
        <source>A guard holds a step back: %1.</source>
        <translation>Un garde-fou retient une étape : %1.</translation>
    </message>
    <message>
        <source>The fleet brake holds: %1 of %2 CAs turned bad in one round. Suspect the monitor first.</source>
        <translation>Le frein du parc est serré : %1 CA sur %2 se sont dégradées en un passage. Soupçonnez d’abord la surveillance.</translation>
    </message>
    <message>
        <source>There was no round for %1: nobody watches the fleet.</source>
        <translation>Aucun passage depuis %1 : personne ne surveille le parc.</translation>
    </message>
    <message>
        <source>It died %1 ago.</source>
        <translation>Elle est hors service depuis %1.</translation>
    </message>
    <message>
        <source>It began to flap %1 ago.</source>
        <translation>Elle est instable depuis %1.</translation>
    </message>
    <message>
        <source>This repository has failed for %1. CAs affected: %2.</source>
        <translation>Ce dépôt est en panne depuis %1. CA touchées : %2.</translation>
    </message>
    <message>
        <source>Done: %1 of %2. Items that want attention: %3.</source>
        <translation>Fait : %1 sur %2. Points à examiner : %3.</translation>
    </message>
    <message>
        <source>A hold ends in %1: %2</source>
        <translation>Une mise en attente prend fin dans %1 : %2</translation>
    </message>
    <message>
        <source>A hold ended %1 ago: %2</source>
        <translation>Une mise en attente a pris fin il y a %1 : %2</translation>
    </message>
</context>
</TS>
