// Loading a table: of which source, the file, and what must be known to trust it.
import { nombreFuenteMdm } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { consulta } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { IconoSubir } from '../../ui/iconos.tsx'
import { ResumenErrores } from '../../ui/resumen-errores.tsx'
import { SelectorArchivo } from '../../ui/selector-archivo.tsx'
import type { RecetaBreve } from './que-receta.ts'
import { subirTabla } from './subir.ts'

type Campos = {
  readonly fuente: string
  readonly procedencia: string
  readonly licencia: string
  readonly fecha: string
}
type Falta = { readonly campo: string; readonly frase: string }

export function SubirTabla({ receta, vigencia }: { receta: RecetaBreve; vigencia: number }) {
  const [campos, setCampos] = useState<Campos>({ fuente: '', procedencia: '', licencia: '', fecha: '' })
  const [archivo, setArchivo] = useState<File | null>(null)
  const [errores, setErrores] = useState<readonly Falta[]>([])
  const ir = useNavigate()
  const envio = useMutation({
    mutationFn: (elegido: File) => subirTabla({ ...campos, vigencia, receta: receta.clave }, elegido, () => undefined),
    onSuccess: async (carga) => {
      await consultas.invalidateQueries({ queryKey: ['GET /api/mdm/cargas'] })
      await ir({ to: '/medicion/cargas/$carga', params: { carga } })
    },
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    const faltas = faltasDe(campos, archivo)
    setErrores(faltas)
    if (faltas.length === 0 && archivo) envio.mutate(archivo)
  }
  return (
    <section className="seccion" aria-label="Cargar una tabla">
      <h2>Cargar una tabla</h2>
      <form className="formulario" onSubmit={enviar} noValidate>
        <ResumenErrores errores={errores} />
        {envio.isError ? <Aviso tono="error">{envio.error.message}</Aviso> : null}
        <CamposTabla {...{ campos, errores, receta, vigencia }} onCambiar={setCampos} />
        <SelectorArchivo
          id="archivo"
          etiqueta="Tabla en CSV o en Excel (.xlsx)"
          ayuda="Con una columna «codigo» y una fila por entidad. Una celda vacía es un dato que falta; un 0 es un 0."
          acepta=".csv,.xlsx"
          archivo={archivo}
          error={errores.find((e) => e.campo === 'archivo')?.frase}
          deshabilitado={envio.isPending}
          onElegir={setArchivo}
        />
        <Boton type="submit" variante="principal" icono={<IconoSubir />} ocupado={envio.isPending}>
          Cargar y ver qué trae
        </Boton>
      </form>
    </section>
  )
}

type PropsCampos = {
  readonly campos: Campos
  readonly errores: readonly Falta[]
  readonly receta: RecetaBreve
  readonly vigencia: number
  readonly onCambiar: (campos: Campos) => void
}

function CamposTabla({ campos, errores, receta, vigencia, onCambiar }: PropsCampos) {
  const cobertura = useQuery(consulta('GET /api/mdm/cobertura', { consulta: { receta: receta.clave, vigencia } }))
  const fuentes = cobertura.data?.fuentes ?? []
  const escogida = fuentes.find((f) => f.fuente === campos.fuente)
  const de = (campo: keyof Campos) => ({
    id: campo,
    value: campos[campo],
    error: errores.find((e) => e.campo === campo)?.frase,
    onChange: (e: { target: { value: string } }) => onCambiar({ ...campos, [campo]: e.target.value }),
  })
  return (
    <>
      <CampoSeleccion
        {...de('fuente')}
        etiqueta="Fuente"
        opciones={[
          { valor: '', texto: 'Escoja la fuente' },
          ...fuentes.map((f) => ({ valor: f.fuente, texto: nombreFuenteMdm(f.fuente) })),
        ]}
        {...(escogida ? { ayuda: `Columnas: codigo, ${escogida.columnas.map((c) => c.columna).join(', ')}` } : {})}
      />
      <CampoTexto
        {...de('procedencia')}
        etiqueta="De dónde se tomó"
        ayuda="Entidad que produce las cifras y dónde las publica"
        maxLength={300}
        ancho="todo"
      />
      <CampoTexto
        {...de('licencia')}
        etiqueta="Licencia"
        ayuda="Con la que se pueden publicar. Por ejemplo: CC BY 4.0"
        maxLength={200}
      />
      <CampoTexto {...de('fecha')} type="date" etiqueta="Fecha de los datos" />
    </>
  )
}

function faltasDe({ fuente, procedencia, licencia, fecha }: Campos, archivo: File | null): Falta[] {
  return [
    ...(fuente === '' ? [{ campo: 'fuente', frase: 'Escoja la fuente de la tabla' }] : []),
    ...(procedencia.trim().length < 3 ? [{ campo: 'procedencia', frase: 'Diga de dónde se tomó la tabla' }] : []),
    ...(licencia.trim().length < 2 ? [{ campo: 'licencia', frase: 'Diga con qué licencia se puede publicar' }] : []),
    ...(fecha === '' ? [{ campo: 'fecha', frase: 'Diga de qué fecha son los datos' }] : []),
    ...(archivo === null || archivo.size === 0 ? [{ campo: 'archivo', frase: 'Escoja el archivo de la tabla' }] : []),
  ]
}
