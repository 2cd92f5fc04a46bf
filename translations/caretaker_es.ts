<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
</TS>
