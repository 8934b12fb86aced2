// What stays in sight while one fills the report: how much is done, whether it is saved, what is still missing.
import { contar } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Barra } from '../../ui/barra.tsx'
import type { Borrador } from './borrador/borrador.ts'
import type { Resumen } from './borrador/resumen.ts'
import { EstadoGuardado } from './estado-guardado.tsx'

type Props = {
  readonly borrador: Borrador
  readonly resumen: Resumen
  /** The counts are of the metas in charge of whoever looks. */
  readonly aCargo?: boolean
  readonly edita: boolean
  /** Where the counts of what is wrong lead; without it they are not shown. */
  readonly aMetas?: string
  /** Beside the state of what is saved: undo and redo. */
  readonly junto?: ReactNode
  readonly children?: ReactNode
}

export function BarraReporte({ borrador, resumen, aCargo = false, edita, aMetas, junto, children }: Props) {
  const caja = useAltura()
  const { completas, requeridas } = resumen
  return (
    <div className="barra-reporte" ref={caja}>
      <div className="barra-reporte__fila">
        <div className="barra-reporte__avance">
          <Barra
            fraccion={requeridas === 0 ? 1 : completas / requeridas}
            figura={`${completas} de ${contar(requeridas, 'meta', 'metas')}${aCargo ? ' a su cargo' : ''}`}
            etiqueta="Metas reportadas o declaradas sin avance"
            tono={completas === requeridas ? 'bien' : 'acento'}
          />
        </div>
        {edita && aMetas ? <Pendientes resumen={resumen} a={aMetas} /> : null}
        {junto}
        {edita || resumen.porGuardar > 0 ? <EstadoGuardado borrador={borrador} /> : null}
      </div>
      {children}
    </div>
  )
}

function Pendientes({ resumen, a }: { resumen: Resumen; a: string }) {
  return (
    <p className="barra-reporte__faltan">
      <Enlace a={a} ver="sin_valor" cuantas={resumen.requeridas - resumen.completas} una="sin reportar" />
      <Enlace a={a} ver="errores" cuantas={resumen.conErrores} una="con errores" />
      <Enlace a={a} ver="por_confirmar" cuantas={resumen.sinConfirmar} una="por confirmar" />
    </p>
  )
}

type PropsEnlace = { readonly a: string; readonly ver: string; readonly cuantas: number; readonly una: string }

function Enlace({ a, ver, cuantas, una }: PropsEnlace) {
  if (cuantas === 0) return null
  return (
    <Link to={a} search={{ ver }} resetScroll={false} className="enlace-fila">
      {cuantas} {una}
    </Link>
  )
}

/** Its height, so that the head of the table stops under it. */
function useAltura() {
  const caja = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const nodo = caja.current
    if (!nodo) return
    const medir = () => document.documentElement.style.setProperty('--alto-barra', `${nodo.offsetHeight - 1}px`)
    medir()
    const mira = new ResizeObserver(medir)
    mira.observe(nodo)
    return () => {
      mira.disconnect()
      document.documentElement.style.removeProperty('--alto-barra')
    }
  }, [])
  return caja
}
