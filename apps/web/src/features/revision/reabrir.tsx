// Reopening of a closed report by an act that gives it time: the whole of it, or only some of its metas.
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo, CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { fraseRechazo, useActo } from './acto.ts'
import { AlcanceReapertura } from './alcance-reapertura.tsx'
import { useRevision } from './contexto.ts'

const CLASES = [
  { valor: 'medida', texto: 'Medida (excepción o contingencia)' },
  { valor: 'circular', texto: 'Circular' },
]

export function Reabrir() {
  const [abierto, setAbierto] = useState(false)
  return (
    <>
      <Boton onClick={() => setAbierto(true)}>Reabrir por un acto</Boton>
      {abierto ? <DialogoReabrir onCerrar={() => setAbierto(false)} /> : null}
    </>
  )
}

function DialogoReabrir({ onCerrar }: { onCerrar: () => void }) {
  const { clave } = useRevision()
  const [clase, setClase] = useState<'medida' | 'circular'>('medida')
  const [acto, setActo] = useState('')
  const [motivo, setMotivo] = useState('')
  /** Null: the whole report. */
  const [metas, setMetas] = useState<readonly string[] | null>(null)
  const hacer = useActo({
    hecho: 'reabierto',
    hacer: () =>
      api('POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/reapertura', {
        params: clave,
        cuerpo: { clase, acto: acto.trim(), motivo: motivo.trim(), metas: metas && [...metas] },
      }),
    alSeguir: onCerrar,
  })
  const rechazo = fraseRechazo(hacer.error)
  const falta = metas?.length === 0
  return (
    <Dialogo
      abierto
      titulo="Reabrir este reporte"
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton
            variante="principal"
            ocupado={hacer.isPending}
            aria-disabled={falta}
            onClick={falta ? undefined : () => hacer.mutate()}
          >
            Reabrir
          </Boton>
          <Boton onClick={onCerrar}>Todavía no</Boton>
        </>
      }
    >
      <p>
        Vuelve a donde estaba cuando se cerró. La circular o la medida debe estar registrada y dar plazo a esta entidad.
      </p>
      <CampoSeleccion
        etiqueta="Qué lo reabre"
        opciones={CLASES}
        value={clase}
        onChange={(e) => setClase(e.target.value === 'circular' ? 'circular' : 'medida')}
      />
      <CampoTexto etiqueta="Número del acto" ancho="corto" value={acto} onChange={(e) => setActo(e.target.value)} />
      <AlcanceReapertura metas={metas} onCambio={setMetas} />
      <CampoLargo etiqueta="Razón" maxLength={2000} value={motivo} onChange={(e) => setMotivo(e.target.value)} />
      {rechazo ? <Aviso tono="error">{rechazo}</Aviso> : null}
    </Dialogo>
  )
}
