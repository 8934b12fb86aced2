// How many business days before a limit a reminder goes out: anybody who sees the log reads it, the administrator changes it.
import { territorioDe } from '@kpt/domain/acceso'
import {
  AVISO_MAS_LEJANO,
  AVISOS_POR_FILA,
  INSTRUMENTOS,
  type Instrumento,
  leerDiasDeAviso,
} from '@kpt/domain/calendario'
import { formatInstante, NOMBRES_INSTRUMENTO, textoDiasDeAviso } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'

type Dias = Respuesta<'GET /api/recordatorios/dias'>
type Cambio = Dias['cambios'][number]

export function PantallaDiasDeAviso() {
  const sesion = useSesion()
  const ver = useQuery(consulta('GET /api/recordatorios/dias'))
  const cambia = !!sesion && territorioDe({ rol: sesion.rol, entidad: null }, 'recordatorio.configurar') !== null
  return (
    <Pantalla
      titulo="Días de aviso"
      entrada="Además de la apertura, el último día y el vencimiento, KPT recuerda un plazo estos días hábiles antes de su límite."
      migas={[
        { texto: 'Calendario', a: '/calendario' },
        { texto: 'Recordatorios de plazos', a: '/recordatorios' },
      ]}
    >
      <Datos de={ver} lineas={6}>
        {({ vigentes, cambios }) => (
          <>
            <Tabla
              titulo="Rigen hoy"
              columnas={VIGENTES}
              filas={vigentes}
              clave={(v) => v.instrumento}
              estrecha={480}
            />
            {cambia ? <Formulario /> : null}
            {cambios.length > 0 ? (
              <Tabla titulo="Cambios" columnas={CAMBIOS} filas={cambios} clave={(c) => `${c.en}/${c.instrumento}`} />
            ) : null}
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

const TODOS = 'todos'
const OPCIONES = [
  { valor: TODOS, texto: 'Todos los instrumentos' },
  ...INSTRUMENTOS.map((i) => ({ valor: i, texto: NOMBRES_INSTRUMENTO[i] })),
]

function Formulario() {
  const [instrumento, setInstrumento] = useState<string>(TODOS)
  const [escrito, setEscrito] = useState('')
  const [error, setError] = useState<string | undefined>()
  const fijar = useMutation({
    mutationFn: (dias: number[] | null) =>
      api('POST /api/recordatorios/dias', {
        cuerpo: { instrumento: instrumento === TODOS ? null : (instrumento as Instrumento), dias },
      }),
    onSuccess: () => consultas.invalidateQueries(),
  })
  const guardar = (evento: FormEvent) => {
    evento.preventDefault()
    const dias = leerDiasDeAviso(escrito)
    setError(dias ? undefined : `Escriba de uno a ${AVISOS_POR_FILA} números entre 1 y ${AVISO_MAS_LEJANO}`)
    if (dias) fijar.mutate(dias)
  }
  return (
    <form className="formulario" onSubmit={guardar} noValidate aria-label="Días de aviso">
      <CampoSeleccion
        id="instrumento"
        etiqueta="De qué instrumento"
        ancho="todo"
        value={instrumento}
        onChange={(e) => setInstrumento(e.target.value)}
        opciones={OPCIONES}
      />
      <CampoTexto
        id="dias"
        etiqueta="Días hábiles antes del límite"
        ayuda="Separados por comas: 10, 5, 1"
        error={error}
        value={escrito}
        onChange={(e) => setEscrito(e.target.value)}
        maxLength={60}
      />
      {fijar.error ? (
        <Aviso tono="error" vivo>
          {fijar.error.message}
        </Aviso>
      ) : null}
      {fijar.isSuccess ? (
        <Aviso tono="bien" vivo>
          <p>El cambio quedó guardado y rige desde ahora.</p>
        </Aviso>
      ) : null}
      <p className="acciones">
        <Boton type="submit" variante="principal" ocupado={fijar.isPending}>
          Guardar los días
        </Boton>
        <Boton ocupado={fijar.isPending} onClick={() => fijar.mutate(null)}>
          Volver a lo ordinario
        </Boton>
      </p>
    </form>
  )
}

const VIGENTES: Columna<Dias['vigentes'][number]>[] = [
  { clave: 'instrumento', titulo: 'Instrumento', nombra: true, celda: (v) => NOMBRES_INSTRUMENTO[v.instrumento] },
  { clave: 'dias', titulo: 'Se recuerda', celda: (v) => textoDiasDeAviso(v.dias) },
]

const CAMBIOS: Columna<Cambio>[] = [
  { clave: 'en', titulo: 'Cuándo', nombra: true, celda: (c) => formatInstante(Date.parse(c.en)) },
  {
    clave: 'instrumento',
    titulo: 'De qué instrumento',
    celda: (c) => (c.instrumento ? NOMBRES_INSTRUMENTO[c.instrumento] : 'Todos los instrumentos'),
  },
  {
    clave: 'dias',
    titulo: 'Se recuerda',
    celda: (c) => (c.dias ? textoDiasDeAviso(c.dias) : 'Se retiró lo que había'),
  },
  { clave: 'autor', titulo: 'Quién', celda: (c) => c.autor },
]
