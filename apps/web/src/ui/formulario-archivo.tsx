// A form of one file and one button: what is missing is said beside the field and at the top, and what travels shows how much has arrived.
import { formatPorcentaje } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Aviso } from './aviso.tsx'
import { Barra } from './barra.tsx'
import { Boton } from './boton.tsx'
import { IconoSubir } from './iconos.tsx'
import { ResumenErrores } from './resumen-errores.tsx'
import { SelectorArchivo } from './selector-archivo.tsx'

type Props = {
  readonly id: string
  readonly etiqueta: string
  readonly ayuda: string
  /** As in <input accept>: ".xlsx". */
  readonly acepta: string
  readonly boton: string
  /** What to say to whoever chose none. */
  readonly falta: string
  /** Sends it and goes where it is seen. Who sends it here, and not at that place, tells how many bytes have arrived. */
  readonly enviar: (archivo: File, alLlegar: (bytes: number) => void) => Promise<unknown>
}

const VACIO = 'El archivo está vacío: vuelva a guardarlo o a descargarlo'

export function FormularioArchivo({ id, etiqueta, ayuda, acepta, boton, falta, enviar }: Props) {
  const [archivo, setArchivo] = useState<File | null>(null)
  const [error, setError] = useState<string>()
  const [llegados, setLlegados] = useState<number>()
  const envio = useMutation({ mutationFn: (elegido: File) => enviar(elegido, setLlegados) })
  const alEnviar = (evento: FormEvent) => {
    evento.preventDefault()
    const falla = archivo === null ? falta : archivo.size === 0 ? VACIO : undefined
    setError(falla)
    if (archivo && falla === undefined) envio.mutate(archivo)
  }
  return (
    <form className="formulario" onSubmit={alEnviar} noValidate>
      <ResumenErrores errores={error ? [{ campo: id, frase: error }] : []} />
      {envio.isError ? <Aviso tono="error">{envio.error.message}</Aviso> : null}
      <SelectorArchivo
        id={id}
        etiqueta={etiqueta}
        ayuda={ayuda}
        acepta={acepta}
        archivo={archivo}
        error={error}
        deshabilitado={envio.isPending}
        onElegir={(elegido) => {
          setArchivo(elegido)
          setError(undefined)
        }}
      />
      {envio.isPending && archivo && llegados !== undefined ? (
        <Envio fraccion={llegados / Math.max(1, archivo.size)} />
      ) : null}
      <Boton type="submit" variante="principal" icono={<IconoSubir />} ocupado={envio.isPending}>
        {boton}
      </Boton>
    </form>
  )
}

const Envio = ({ fraccion }: { fraccion: number }) => (
  <Barra etiqueta="Envío del archivo" fraccion={fraccion} figura={formatPorcentaje(fraccion, 0)} />
)
