// Why a deadline is what it is, what the calendar refuses and how a report is judged, with every act behind it.
import type { ActoCitado, Efecto, JuicioEnvio, MedidaCitada, Plazo, Puerta } from '@kpt/domain/calendario'
import type { Fecha } from '@kpt/domain/shared'
import { conDia, formatFecha, formatInstante } from './formato.ts'
import { NOMBRES_CLASE_MEDIDA } from './medidas.ts'

const EFECTOS: Record<Efecto, string> = { fija: 'lo fijó', sustituye: 'lo sustituyó', modifica: 'lo modificó' }

/** `Circular 0029-4 del 1 de diciembre de 2021`; what is invented for the demonstration already says that it is one. */
export function textoCircular({ circular, fecha }: Pick<ActoCitado, 'circular' | 'fecha'>): string {
  return `${/^circular/i.test(circular) ? circular : `Circular ${circular}`} del ${formatFecha(fecha)}`
}

/** `Excepción EX-2026-000001 (Oficio 123, del 15 de enero de 2026)`. */
export function textoMedida({ clase, numero, acto }: Pick<MedidaCitada, 'clase' | 'numero' | 'acto'>): string {
  return `${NOMBRES_CLASE_MEDIDA[clase]} ${numero} (${acto.documento}, del ${formatFecha(acto.fecha)})`
}

/** The answer, both dates when they differ, and the acts that say so. */
export function textoPlazo(plazo: Plazo): string {
  const { explicacion, actos } = plazo
  const cadena = actos.map((acto) => `la ${textoCircular(acto)} ${EFECTOS[acto.efecto]}`).join('; ')
  const citas = cadena === '' ? '' : ` Actos: ${cadena}.`
  const razones = `${textoEscrito(plazo)}${plazo.medidas.map(fraseMedida).join('')}${citas}`
  switch (explicacion.codigo) {
    case 'no_disponible':
      return `Cronograma de la Circular ${explicacion.circular} no disponible en este archivo: de la ${textoCircular(explicacion)} solo consta que existió.`
    case 'sin_acto_conocido':
      return `El ${formatInstante(explicacion.segun)} no se conocía ningún acto que fijara este cronograma.`
    case 'fila_sin_fijar':
      return `Los actos conocidos el ${formatInstante(explicacion.segun)} no fijan esta actividad.${citas}`
    case 'por_abrir':
      return `Abre el ${formatInstante(explicacion.abre)} y su último día es el ${formatFecha(explicacion.limite)}.${razones}`
    case 'abierta':
      return `Está abierta. El último día es el ${formatFecha(explicacion.limite)} y cuenta entero, hasta las 11:59:59 p. m. de Bogotá.${razones}`
    case 'recibe_extemporaneo':
      return `El plazo terminó el ${formatFecha(explicacion.limite)}. Se recibe fuera de plazo hasta el ${formatInstante(explicacion.recibeHasta - 1000, true)}, y queda marcado así.${razones}`
    case 'cerrada':
      return `El plazo terminó el ${formatFecha(explicacion.limite)} y ya no se recibe.${razones}`
    case 'terminada_antes':
      return `Usted ya cumplió, y para quienes cumplieron terminó el ${formatInstante(explicacion.termina - 1000, true)}.${razones}`
  }
}

/** Both dates of a limit on a day that is not a business day, with a space before; empty when they are the same. */
function textoEscrito({ escrito }: Plazo): string {
  if (escrito === null || escrito.literal === escrito.habil) return ''
  const { literal, habil, politica } = escrito
  const dice = ` La circular escribe el ${conDia(literal)}, que no es día hábil;`
  return politica === 'literal'
    ? `${dice} este cronograma deja esa fecha. El día hábil siguiente es el ${conDia(habil)}.`
    : `${dice} este cronograma corre el límite al día hábil siguiente, el ${conDia(habil)}.`
}

function fraseMedida(medida: MedidaCitada): string {
  const fecha = formatFecha(medida.fecha)
  const hace: Record<MedidaCitada['efecto'], string> = {
    amplia: `da plazo hasta el ${fecha}`,
    recibe: `recibe fuera de plazo hasta el ${fecha}`,
    abre: `abre desde el ${fecha}`,
    termina: `termina el ${fecha} para quienes ya cumplieron`,
  }
  return ` ${textoMedida(medida)}: ${hace[medida.efecto]}.`
}

/** Why the calendar does not let an act through, and what can be done; empty when it does. */
export function textoPuerta(puerta: Puerta): string {
  if (puerta.pasa) return ''
  switch (puerta.codigo) {
    case 'no_disponible':
      return 'Ningún acto de este archivo fija las fechas de este corte.'
    case 'por_abrir':
      return `Todavía no abre: abre el ${formatInstante(puerta.abre)}, y el último día es el ${formatFecha(puerta.limite)}.`
    case 'terminada_antes':
      return 'Ya terminó para quienes cumplieron, y usted es uno de ellos: no tiene que hacer nada más.'
    case 'cerrada':
      return textoPuertaCerrada(puerta.limite)
  }
}

/** What a closed gate says, and what can be done; without a date where the screen does not know which one ruled. */
export function textoPuertaCerrada(limite: Fecha | null): string {
  const termino = limite === null ? 'ya terminó' : `terminó el ${formatFecha(limite)} a las 11:59:59 p. m.`
  return `El plazo ${termino} y esta actividad ya no recibe. Si algo ajeno a la entidad lo impidió, pida una excepción: la concede el DNP, y su gobernación puede pedirla o avalarla.`
}

/** Verdict of a report, with what was known when it arrived and the act that changed it. */
export function textoJuicio({ oportuno, sanado, sanadoPor, entonces, oportunoDesde }: JuicioEnvio): string {
  if (oportuno === null) return 'No se puede decir si llegó a tiempo: ningún acto de este archivo fija su plazo.'
  const ahora = oportuno ? 'Llegó a tiempo.' : 'Llegó fuera de plazo.'
  if (!sanado || oportunoDesde === null) return ahora
  const antes = entonces.oportuno === null ? 'no se podía decir' : 'constaba fuera de plazo'
  return `${ahora} Cuando llegó ${antes}; desde el ${formatInstante(oportunoDesde)} le da la razón ${textoActo(sanadoPor)}.`
}

function textoActo(acto: JuicioEnvio['sanadoPor']): string {
  if (acto === null) return 'un día festivo que se conoció después'
  return 'circular' in acto
    ? `la ${textoCircular(acto)}`
    : `la ${textoMedida(acto).replace(/^./, (letra) => letra.toLowerCase())}`
}
