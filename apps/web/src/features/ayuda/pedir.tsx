// Asking for help over the screen where the person is: nothing of it is lost, and what goes along is shown before it is sent.
import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { ultimoProblema } from '../../api/problema.ts'
import { consultas } from '../../app/consultas.ts'
import type { Sesion } from '../../app/sesion.ts'
import { uuid7 } from '../../app/uuid7.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { ResumenErrores } from '../../ui/resumen-errores.tsx'
import { type Campos, erroresDe, VACIOS } from './campos.ts'
import { contextoDe } from './contexto.ts'
import { LoQueVa } from './contexto-visible.tsx'
import { intentarAdjunto } from './envio.ts'
import { FormularioAyuda } from './formulario.tsx'
import './ayuda.css'

type Props = { readonly sesion: Sesion; readonly onCerrar: () => void }

/** An hour ago it was another matter. */
const RECIENTE = 3_600_000

export function DialogoAyuda({ sesion, onCerrar }: Props) {
  const { latestLocation } = useRouter()
  const [contexto] = useState(() => contextoDe(latestLocation.pathname, sesion))
  const [problema] = useState(problemaReciente)
  const [campos, setCampos] = useState<Campos>({ ...VACIOS, delReporte: contexto.reporte !== null })
  const [intentado, setIntentado] = useState(false)
  const id = useRef(uuid7())
  const pedir = useMutation({
    mutationFn: async () => {
      const { categoria, asunto, texto, archivo, delReporte } = campos
      const { ruta, entidad } = contexto
      const reporte = delReporte ? contexto.reporte : null
      const cuerpo = { id: id.current, categoria, asunto, texto, ruta, entidad, reporte, problema }
      const { numero } = await api('POST /api/ayudas', { cuerpo })
      return { numero, falla: archivo && (await intentarAdjunto(numero, archivo)) }
    },
    onSuccess: () => consultas.invalidateQueries({ queryKey: ['GET /api/ayudas'] }),
  })
  // After the dialog opened, which gives the focus to its first field.
  useEffect(() => document.getElementById('ayuda-categoria')?.focus(), [])
  if (pedir.data) return <Pedida {...pedir.data} onCerrar={onCerrar} />
  const errores = intentado ? erroresDe(campos) : []
  const enviar = () => {
    setIntentado(true)
    if (erroresDe(campos).length === 0) pedir.mutate()
  }
  return (
    <Dialogo
      abierto
      titulo="Pedir ayuda"
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton variante="principal" ocupado={pedir.isPending} onClick={enviar}>
            Enviar a la mesa de ayuda
          </Boton>
          <Boton onClick={onCerrar}>Cancelar</Boton>
        </>
      }
    >
      <ResumenErrores errores={errores} />
      {pedir.error ? <Aviso tono="error">{pedir.error.message}</Aviso> : null}
      <FormularioAyuda campos={campos} errores={errores} onCambio={(c) => setCampos({ ...campos, ...c })} />
      <LoQueVa
        contexto={contexto}
        nombre={sesion.entidad?.codigo === contexto.entidad ? sesion.entidad?.nombre : undefined}
        problema={problema}
        delReporte={campos.delReporte}
        onDelReporte={(delReporte) => setCampos({ ...campos, delReporte })}
      />
    </Dialogo>
  )
}

type PropsPedida = { readonly numero: string; readonly falla: string | null; readonly onCerrar: () => void }

function Pedida({ numero, falla, onCerrar }: PropsPedida) {
  return (
    <Dialogo
      abierto
      titulo="Recibimos su solicitud"
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton onClick={onCerrar}>Seguir donde estaba</Boton>
          <EnlaceBoton to="/ayudas/$numero" params={{ numero }} onClick={onCerrar}>
            Ver la solicitud
          </EnlaceBoton>
        </>
      }
    >
      <Aviso tono="bien" enfocar titulo={`Su número es ${numero}`}>
        <p>Le llega un correo con él. Cuando la mesa responda, le escribimos otra vez.</p>
      </Aviso>
      {falla ? (
        <Aviso tono="alerta" titulo="El archivo no se guardó">
          <p>{falla} Puede agregarlo desde la solicitud.</p>
        </Aviso>
      ) : null}
    </Dialogo>
  )
}

function problemaReciente(): string | null {
  const { error, en } = ultimoProblema
  if (!error || Date.now() - en > RECIENTE || error.codigo === 'sesion.requerida') return null
  return [error.codigo, error.detalles.referencia].filter(Boolean).join(' ')
}
