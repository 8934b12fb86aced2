// What the evidence pack says of itself.
import type { PartePaquete } from '@kpt/domain/revision'

export const TITULO_PAQUETE = 'Paquete de evidencias del reporte'

export const NOMBRES_PARTE_PAQUETE: Record<PartePaquete, string> = {
  versiones: 'Versiones enviadas',
  constancias: 'Constancias de envío',
  ajustes: 'Solicitudes de ajustes y respuestas, por ronda',
  diferencias: 'Diferencias entre versiones',
  veredictos: 'Veredictos e historia',
  revision: 'Revisión',
  comunicaciones: 'Comunicaciones',
  acompanamiento: 'Acompañamiento y contactos',
  evidencias: 'Evidencias',
  auditoria: 'Cadena de auditoría',
}

export const TITULOS_ARCHIVO = {
  version: (n: string, recibo: string) => `Versión ${n}, texto exacto que se congeló (${recibo})`,
  constancia: (recibo: string) => `Constancia ${recibo}`,
  ronda: (n: string) => `Ronda ${n}: lo pedido y lo respondido`,
  diferencia: (antes: string, despues: string) => `Qué cambió de la versión ${antes} a la ${despues}`,
  veredictos: 'Veredictos departamental y del DNP',
  historia: 'Cada acto del reporte, con quién, cuándo y por qué',
  lista: (version: string, cuerpo: string) =>
    `Lista de verificación de la versión ${version}, como la respondió ${cuerpo}`,
  hilos: 'Hilos del expediente, mensaje por mensaje',
  asistencias: 'Asistencias técnicas que recibió la entidad en esa vigencia y la siguiente',
  correos: 'Correos enviados, con su entrega',
  oficios: 'Oficios sobre el corte, con su entrega',
  oficio: (radicado: string) => `Oficio ${radicado}`,
  llamadas: 'Llamadas y visitas',
  ayudas: 'Solicitudes de ayuda sobre el reporte',
  evidencias: 'Lista de evidencias, con las metas que respaldan',
  evidencia: (nombre: string) => `Evidencia: ${nombre}`,
  auditoria: 'Actos sobre el reporte en la cadena de auditoría de la entidad',
} as const

/** Of the file that explains the pack to whoever unpacks it without this system. */
export function leameDelPaquete(nombre: string, enlace: string): string {
  return `PAQUETE DE EVIDENCIAS DE UN REPORTE
${nombre}
${enlace}

QUÉ TRAE
  indice.pdf     para leer e imprimir
  indice.json    lo mismo para programas: cada archivo con su tamaño y su huella SHA-256
  SUMAS.txt      la huella SHA-256 de cada archivo del paquete
  versiones/     el texto exacto de cada versión enviada
  constancias/   la constancia de cada envío
  ajustes/       lo que se pidió y lo que se respondió, ronda por ronda
  diferencias/   qué cambió entre una versión y la siguiente
  revision/      la lista de verificación de cada versión, como la respondió quien la revisó
  comunicaciones/  los correos y oficios con su entrega, y los hilos del expediente
  acompanamiento/  las llamadas, visitas y asistencias técnicas
  evidencias/    los archivos de soporte, con su lista
  auditoria.jsonl  los actos sobre el reporte, en cadena

CÓMO COMPROBARLO SIN KPT
En Linux o macOS, desempaque y, dentro de la carpeta:
    sha256sum -c SUMAS.txt          (en macOS: shasum -a 256 -c SUMAS.txt)
En Windows, con PowerShell, dentro de la carpeta:
    Get-Content SUMAS.txt | ForEach-Object {
      $huella, $ruta = $_ -split '  ', 2
      if ((Get-FileHash $ruta -Algorithm SHA256).Hash -ne $huella) { "NO COINCIDE: $ruta" }
    }
En cualquier equipo con Python 3, dentro de la carpeta:
    python3 -c "
import hashlib
for linea in open('SUMAS.txt'):
    huella, ruta = linea.rstrip('\\n').split('  ', 1)
    bien = hashlib.sha256(open(ruta, 'rb').read()).hexdigest() == huella
    print('bien' if bien else 'NO COINCIDE', ruta)
"

CON KPT, SIN BASE DE DATOS
    npm run --silent kpt -- paquete verificar ARCHIVO.zip
comprueba las huellas, que no sobre ni falte nada, y que la cadena de auditoría sigue eslabón por eslabón.

La cadena: cada eslabón es sha256(eslabón anterior en bytes || sha256(texto en UTF-8)). De los actos que son de otra cosa
de la entidad va solo la huella de su texto («digerido»), que basta para seguir la cadena.

Las mismas evidencias dan el mismo paquete, octeto por octeto: no dice cuándo ni para quién se preparó.
`
}

export const FALLAS_PAQUETE = {
  ilegible: 'El archivo no es un paquete de KPT, o está cortado.',
  falta: (ruta: string) => `Falta el archivo ${ruta}.`,
  sobra: (ruta: string) => `El archivo ${ruta} no está en SUMAS.txt.`,
  cambio: (ruta: string) => `El archivo ${ruta} no es el que se empacó: su huella es otra.`,
  indice: 'El índice no dice lo mismo que SUMAS.txt.',
  cadena: 'La cadena de auditoría no sigue: un acto falta, sobra o cambió.',
} as const
