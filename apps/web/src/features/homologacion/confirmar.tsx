// Confirming what was chosen: read again in a dialog, and sent as one version of the plan.
import { CONFIANZA_PARA_ELEGIR, isConfiable } from '@kpt/domain/homologacion'
import { contar, formatPorcentaje } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import type { Candidato, Elecciones, MetaFila } from './tipos.ts'

type Props = {
  readonly entidad: string
  readonly contra: number
  readonly elecciones: Elecciones
  readonly filas: readonly MetaFila[]
  readonly propuestas: ReadonlyMap<string, readonly Candidato[]> | undefined
  readonly onElegir: (nuevas: Elecciones) => void
  readonly onHecho: (frase: string) => void
}

export function Confirmar(props: Props) {
  const [abierto, setAbierto] = useState(false)
  const { elecciones, onElegir } = props
  const cuantas = Object.keys(elecciones).length
  const seguras = confiables(props)
  const nuevas = Object.keys(seguras).length
  return (
    <section className="homologacion__pie no-imprimir" aria-label="Confirmar">
      <p role="status">
        {cuantas === 0 ? 'Nada está elegido.' : `${contar(cuantas, 'meta elegida', 'metas elegidas')}.`} Nada cambia
        hasta confirmar.
      </p>
      <p className="acciones">
        {nuevas > 0 ? (
          <Boton onClick={() => onElegir(seguras)}>
            Elegir la primera propuesta de {contar(nuevas, 'meta', 'metas')} con{' '}
            {formatPorcentaje(CONFIANZA_PARA_ELEGIR)} o más
          </Boton>
        ) : null}
        <Boton variante="principal" disabled={cuantas === 0} onClick={() => setAbierto(true)}>
          Revisar y confirmar
        </Boton>
      </p>
      <Revision {...props} abierto={abierto} onCerrar={() => setAbierto(false)} />
    </section>
  )
}

/** Of the metas on screen not chosen yet, the first candidate where the assistant is sure of it. */
function confiables({ filas, propuestas, elecciones }: Props): Elecciones {
  const nuevas = filas.flatMap((meta) => {
    const primera = propuestas?.get(meta.numero)?.[0]
    if (meta.situacion === 'homologada' || elecciones[meta.numero] || !primera || !isConfiable(primera)) return []
    const { codigo, nombre, producto } = primera
    return [[meta.numero, { meta, eleccion: { codigo, nombre, producto } }] as const]
  })
  return Object.fromEntries(nuevas)
}

function Revision(props: Props & { readonly abierto: boolean; readonly onCerrar: () => void }) {
  const { elecciones, abierto, onCerrar } = props
  const [razon, setRazon] = useState('')
  const lista = Object.values(elecciones)
  const corrige = lista.some(({ meta }) => meta.indicador !== null)
  const confirmacion = useConfirmar(props, () => setRazon(''))
  return (
    <Dialogo
      abierto={abierto}
      titulo={`Homologar ${contar(lista.length, 'meta', 'metas')}`}
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton onClick={onCerrar}>Volver a revisar</Boton>
          <Boton
            variante="principal"
            ocupado={confirmacion.isPending}
            onClick={() => confirmacion.mutate(razon.trim() || null)}
          >
            Confirmar
          </Boton>
        </>
      }
    >
      <p>Queda una sola versión nueva del plan. Puede deshacerla restaurando la anterior.</p>
      <ul className="homologacion__revision">
        {lista.map(({ meta, eleccion }) => (
          <li key={meta.numero}>
            {meta.texto} → <strong>{eleccion.nombre}</strong> <span className="numero">{eleccion.codigo}</span>
          </li>
        ))}
      </ul>
      {corrige ? (
        <CampoLargo
          etiqueta="Por qué corrige los códigos que ya estaban"
          ayuda="Queda en la historia del plan"
          maxLength={1000}
          value={razon}
          onChange={(e) => setRazon(e.target.value)}
        />
      ) : null}
      {confirmacion.error ? <Aviso tono="error">{confirmacion.error.message}</Aviso> : null}
    </Dialogo>
  )
}

type Acto = Props & { readonly onCerrar: () => void }

function useConfirmar({ entidad, contra, elecciones, onCerrar, onHecho }: Acto, limpiar: () => void) {
  const codigos = Object.values(elecciones).map(({ meta, eleccion }) => ({
    meta: meta.numero,
    indicador: eleccion.codigo,
  }))
  return useMutation({
    mutationFn: (razon: string | null) =>
      api('POST /api/entidades/:entidad/plan/homologacion', {
        params: { entidad },
        cuerpo: { contra, codigos, razon },
      }),
    onSuccess: async ({ version, cambian }) => {
      onCerrar()
      limpiar()
      await consultas.invalidateQueries()
      onHecho(`Quedó la versión ${version} del plan, con ${contar(cambian, 'meta homologada', 'metas homologadas')}`)
    },
  })
}
