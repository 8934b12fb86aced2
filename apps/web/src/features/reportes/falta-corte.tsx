// What is missing in a corte, in a few words, with what waits in this browser.
import { contar } from '@kpt/textos'
import { Barra } from '../../ui/barra.tsx'
import { cuantasEsperan } from '../rejilla/cola/almacen.ts'
import { type Clave, duenoDe } from './borrador/red.ts'
import type { Corte } from './lista.tsx'

export function FaltaCorte({ clave, corte, correo }: { clave: Clave; corte: Corte; correo: string }) {
  const esperan = cuantasEsperan(localStorage, duenoDe(clave, correo))
  return (
    <>
      <Falta clave={clave} corte={corte} />
      {esperan > 0 ? (
        <p>
          {contar(esperan, 'cambio sin enviar', 'cambios sin enviar')} en este equipo: abra el reporte para enviarlos.
        </p>
      ) : null}
    </>
  )
}

function Falta({ clave, corte: c }: { clave: Clave; corte: Corte }) {
  if (c.situacion === 'por_abrir') return <span className="tenue">Nada por ahora</span>
  if (c.ajustesPendientes > 0) return <span>Responder {contar(c.ajustesPendientes, 'ajuste', 'ajustes')}</span>
  if (c.estado === 'en_ajustes') return <span>{c.aCargo ? 'Lo envía el usuario líder' : 'Enviar de nuevo'}</span>
  if (c.estado !== 'borrador') return <span className="tenue">Nada</span>
  if (!c.exigible) return <span className="tenue">No es exigible</span>
  if (c.situacion === 'cerrada') return <span className="tenue">Ya no se recibe</span>
  const suyas = c.aCargo ? ' a su cargo' : ''
  const { ninguna, listas } = NOMBRES[clave.instrumento]
  if (c.requeridas === 0)
    return (
      <span>
        {ninguna}
        {suyas}
      </span>
    )
  if (c.completas >= c.requeridas) return <span>{c.aCargo ? 'Lo envía el usuario líder' : 'Enviar'}</span>
  const figura = `${c.completas} de ${c.requeridas} ${listas}${suyas}`
  return <Barra fraccion={c.completas / c.requeridas} figura={figura} />
}

/** What each instrument asks, one by one. */
const NOMBRES = {
  seguimiento: { ninguna: 'Ninguna meta por reportar', listas: 'metas listas' },
  gestionweb: { ninguna: 'Ninguna pregunta por responder', listas: 'preguntas respondidas' },
} as const
