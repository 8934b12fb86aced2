// Acts of DNP on any report and the relay of the gobernación: each asks once, with its words. The reopening by act has its own.
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { fraseRechazo, type Hecho, useActo } from './acto.ts'
import { useRevision } from './contexto.ts'
import { Reabrir } from './reabrir.tsx'
import type { Clave } from './usar-revision.ts'

const REPORTE = 'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte'

type Acto = {
  readonly boton: string
  readonly titulo: string
  readonly explica: string
  readonly etiqueta: string
  /** Whether it may go without words. */
  readonly opcional: boolean
  readonly hecho: Hecho
  readonly hacer: (params: Clave, version: number, texto: string) => Promise<unknown>
}

const SELECCIONAR: Acto = {
  boton: 'Seleccionar para el DNP',
  titulo: '¿Seleccionar este reporte para la revisión del DNP?',
  explica: 'Mientras el DNP lo revisa, nadie más lo mueve. Si queda conforme, vuelve a donde estaba.',
  etiqueta: 'Por qué lo selecciona',
  opcional: false,
  hecho: 'seleccionado',
  hacer: (params, version, motivo) => api(`${REPORTE}/seleccion`, { params, cuerpo: { version, motivo } }),
}

const DAR_CONFORME: Acto = {
  boton: 'Dar conforme',
  titulo: '¿Dar la conformidad del DNP?',
  explica:
    'Queda con su nombre, la fecha y la hora, junto al veredicto departamental. El reporte vuelve a donde estaba.',
  etiqueta: 'Observaciones',
  opcional: true,
  hecho: 'conforme',
  hacer: (params, version, texto) =>
    api(`${REPORTE}/conformidad`, { params, cuerpo: { version, observaciones: texto || null } }),
}

const TRASLADAR: Acto = {
  boton: 'Trasladar los ajustes',
  titulo: '¿Trasladar a la entidad los ajustes que pidió el DNP?',
  explica: 'La entidad los recibe tal como los pidió el DNP, y desde hoy corre su plazo para responder.',
  etiqueta: 'Nota para la entidad',
  opcional: true,
  hecho: 'trasladado',
  hacer: (params, _, texto) => api(`${REPORTE}/traslado`, { params, cuerpo: { nota: texto || null } }),
}

/** Those that this person may do now, apart from those of a departmental review. */
export function ActosDelDnp({ pidiendo = false }: { pidiendo?: boolean }) {
  const { actos } = useRevision().reporte
  return (
    <>
      {actos.includes('seleccionar') ? <ConTexto acto={SELECCIONAR} /> : null}
      {actos.includes('dar_conforme') ? <ConTexto acto={DAR_CONFORME} principal={!pidiendo} /> : null}
      {actos.includes('trasladar') ? <ConTexto acto={TRASLADAR} principal /> : null}
      {actos.includes('reabrir') ? <Reabrir /> : null}
    </>
  )
}

function ConTexto({ acto, principal = false }: { acto: Acto; principal?: boolean }) {
  const { clave, version } = useRevision()
  const [abierto, setAbierto] = useState(false)
  const [texto, setTexto] = useState('')
  const { opcional } = acto
  const corto = texto.trim().length < 5 && !(opcional && texto.trim() === '')
  const hacer = useActo({
    hecho: acto.hecho,
    hacer: () => acto.hacer(clave, version, texto.trim()),
    alSeguir: () => setAbierto(false),
  })
  const rechazo = fraseRechazo(hacer.error)
  return (
    <>
      <Boton variante={principal ? 'principal' : 'normal'} onClick={() => setAbierto(true)}>
        {acto.boton}
      </Boton>
      <Dialogo
        abierto={abierto}
        titulo={acto.titulo}
        onCerrar={() => setAbierto(false)}
        acciones={
          <>
            <Boton
              variante="principal"
              ocupado={hacer.isPending}
              aria-disabled={corto}
              onClick={corto ? undefined : () => hacer.mutate()}
            >
              {acto.boton}
            </Boton>
            <Boton onClick={() => setAbierto(false)}>Todavía no</Boton>
          </>
        }
      >
        <p>{acto.explica}</p>
        <CampoLargo
          etiqueta={acto.etiqueta}
          opcional={opcional}
          maxLength={2000}
          value={texto}
          onChange={(e) => setTexto(e.target.value)}
        />
        {rechazo ? <Aviso tono="error">{rechazo}</Aviso> : null}
      </Dialogo>
    </>
  )
}
