// What was missing, sent to the same request: documents, an explanation or both.
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { CampoLargo } from '../../../ui/campo.tsx'
import { ResumenErrores } from '../../../ui/resumen-errores.tsx'
import { crearEnvio, type Envio, terminarEnvio } from '../soportes/envio.ts'
import { Soportes } from '../soportes/soportes.tsx'
import { useEnvioDeSoportes } from '../soportes/usar-envio.ts'
import { erroresAlCompletar } from './errores.ts'
import { releer, releerSiCambio, type Seguimiento } from './usar-seguimiento.ts'

type Props = { readonly ficha: string; readonly solicitud: Seguimiento; readonly alHacer: () => void }

export function Completar({ ficha, alHacer }: Props) {
  const [envio] = useState(() => crearEnvio(() => abrirCarga(ficha)))
  const { soportes } = useEnvioDeSoportes(envio)
  const [explicacion, setExplicacion] = useState('')
  const [intentos, setIntentos] = useState(0)
  const completar = useCompletar(ficha, envio, alHacer)
  const errores = intentos > 0 ? erroresAlCompletar(explicacion, soportes) : []
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentos(intentos + 1)
    if (erroresAlCompletar(explicacion, soportes).length === 0) completar.mutate(explicacion)
  }
  return (
    <form className="formulario solicitud seccion" onSubmit={enviar} noValidate aria-label="Completar la solicitud">
      <h2>Complete la solicitud</h2>
      <p>Agregue los documentos que faltan, una explicación o ambos.</p>
      <ResumenErrores key={intentos} errores={errores} />
      <Soportes envio={envio} clase="identidad" opcional ayuda="PDF o foto, hasta 5 MB." />
      <Soportes envio={envio} clase="acto" opcional ayuda="PDF o foto, hasta 5 MB." />
      <Soportes envio={envio} clase="otro" opcional ayuda="PDF o foto, hasta 5 MB." />
      <CampoLargo
        id="explicacion"
        etiqueta="Explicación"
        opcional
        ayuda="La lee quien verifica."
        rows={4}
        maxLength={2000}
        value={explicacion}
        error={errores.find((e) => e.campo === 'explicacion')?.frase}
        onChange={(e) => setExplicacion(e.target.value)}
      />
      {completar.isError ? (
        <Aviso tono="error" enfocar>
          {completar.error.message}
        </Aviso>
      ) : null}
      <Boton type="submit" variante="principal" ocupado={completar.isPending}>
        Enviar lo que faltaba
      </Boton>
    </form>
  )
}

async function abrirCarga(ficha: string): Promise<string> {
  return (await api('POST /api/solicitudes/seguimiento/carga', { cuerpo: { ficha } })).carga
}

function useCompletar(ficha: string, envio: Envio, alHacer: () => void) {
  return useMutation({
    mutationFn: async (explicacion: string) => {
      const { carga, soportes } = await terminarEnvio(envio)
      if (erroresAlCompletar(explicacion, soportes).length > 0)
        throw new Error('Algún documento no terminó de llegar. Envíelo otra vez o quítelo.')
      const escrita = explicacion.trim()
      const cuerpo = { ficha, carga: soportes.length > 0 ? carga : null, explicacion: escrita === '' ? null : escrita }
      return api('POST /api/solicitudes/seguimiento/completar', { cuerpo })
    },
    onError: releerSiCambio(ficha),
    onSuccess: async () => {
      await releer(ficha)
      alHacer()
    },
  })
}
