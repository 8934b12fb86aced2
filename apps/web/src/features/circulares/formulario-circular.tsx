// The form of a circular: its data and its PDF, which is sent by chunks before the rest.
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Barra } from '../../ui/barra.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo, CampoTexto } from '../../ui/campo.tsx'
import { ResumenErrores } from '../../ui/resumen-errores.tsx'
import { SelectorArchivo } from '../../ui/selector-archivo.tsx'
import { type CamposCircular, type Circular, camposDe, cuerpoDe, erroresDe } from './campos-circular.ts'
import { subirDocumento } from './subir.ts'

export function FormularioCircular({ circular }: { circular: Circular | null }) {
  const [campos, setCampos] = useState(() => camposDe(circular))
  const [archivo, setArchivo] = useState<File | null>(null)
  const [intentado, setIntentado] = useState(false)
  const { guardar, enviado } = useGuardar(circular)
  const malos = erroresDe(campos)
  const errores = intentado ? malos : []
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    if (malos.length === 0) guardar.mutate({ campos, archivo })
  }
  return (
    <form className="formulario" onSubmit={enviar} noValidate aria-label="Circular">
      <ResumenErrores errores={errores} />
      <Textos
        campos={campos}
        errorDe={(campo) => errores.find((e) => e.campo === campo)?.frase}
        poner={(cambio) => setCampos((previos) => ({ ...previos, ...cambio }))}
      />
      <SelectorArchivo
        id="documento"
        etiqueta="Documento de la circular, en PDF"
        ayuda={
          circular?.documento
            ? `Ya tiene «${circular.documento.nombre}»: escoja otro para reemplazarlo.`
            : 'Hasta 20 MB. Cualquiera podrá descargarlo cuando se publique.'
        }
        opcional
        acepta=".pdf,application/pdf"
        archivo={archivo}
        deshabilitado={guardar.isPending}
        onElegir={setArchivo}
      />
      {guardar.isPending && archivo ? (
        <Barra
          fraccion={enviado / archivo.size}
          figura={`${Math.round((100 * enviado) / archivo.size)} %`}
          etiqueta="PDF enviado"
        />
      ) : null}
      {guardar.error ? (
        <Aviso tono="error" vivo>
          {guardar.error.message}
        </Aviso>
      ) : null}
      {guardar.isSuccess ? <Aviso tono="bien" vivo titulo="Quedó guardada" /> : null}
      <Boton type="submit" variante="principal" ocupado={guardar.isPending}>
        {circular ? 'Guardar los cambios' : 'Registrar la circular'}
      </Boton>
    </form>
  )
}

type PropsTextos = {
  readonly campos: CamposCircular
  readonly errorDe: (campo: string) => string | undefined
  readonly poner: (cambio: Partial<CamposCircular>) => void
}

function Textos({ campos, errorDe, poner }: PropsTextos) {
  const campo = (id: 'numero' | 'fecha' | 'asunto' | 'expide' | 'firma') => ({
    ...{ id, value: campos[id], error: errorDe(id) },
    onChange: (e: { target: { value: string } }) => poner({ [id]: e.target.value }),
  })
  return (
    <>
      <CampoTexto
        {...campo('numero')}
        etiqueta="Número"
        ayuda="Como está impreso: 0009-4"
        ancho="corto"
        maxLength={20}
      />
      <CampoTexto
        {...campo('fecha')}
        etiqueta="Fecha"
        ayuda="Desde ese día se conoce lo que dispone"
        ancho="corto"
        type="date"
      />
      <CampoLargo {...campo('asunto')} etiqueta="Asunto" opcional maxLength={2000} />
      <CampoTexto {...campo('expide')} etiqueta="Quién la expide" maxLength={300} />
      <CampoTexto {...campo('firma')} etiqueta="Quién la firma" opcional maxLength={300} />
      <label className="opcion">
        <input
          type="checkbox"
          checked={!campos.disponible}
          onChange={(e) => poner({ disponible: !e.target.checked })}
        />{' '}
        <span>Solo consta que existió: su texto no está, y sus actividades no se inventan</span>
      </label>
    </>
  )
}

type Guardado = { readonly campos: CamposCircular; readonly archivo: File | null }

function useGuardar(circular: Circular | null) {
  const ir = useNavigate()
  const [enviado, setEnviado] = useState(0)
  const guardar = useMutation({
    mutationFn: async ({ campos, archivo }: Guardado) => {
      setEnviado(0)
      const documento = archivo ? await subirDocumento(archivo, setEnviado) : null
      return api('POST /api/calendario/circulares', { cuerpo: cuerpoDe(campos, circular, documento) })
    },
    onSuccess: async ({ clave }) => {
      await consultas.invalidateQueries()
      await ir({ to: '/calendario/circulares/$circular', params: { circular: clave } })
    },
  })
  return { guardar, enviado }
}
