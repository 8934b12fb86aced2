// First step: about what and about which corte. The list comes from who owes it; a letter of another matter says to whom.
import type { Instrumento } from '@kpt/domain/calendario'
import { CLASES_OFICIO, type ClaseOficio } from '@kpt/domain/comunicaciones'
import { formatFecha, NOMBRES_CLASE_OFICIO } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { BuscarEntidad } from '../../app/buscar-entidad.tsx'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo, CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'

const INSTRUMENTO: Instrumento = 'seguimiento'

export function PantallaOficiosNuevos() {
  const [filtros] = useFiltros()
  const [clase, setClase] = useState<ClaseOficio>('vencido')
  const [vigencia, setVigencia] = useState(filtros.vigencia ?? '')
  const [corte, setCorte] = useState(filtros.corte ?? '')
  const [asunto, setAsunto] = useState('')
  const [texto, setTexto] = useState('')
  const [entidad, setEntidad] = useState<{ codigo: string; nombre: string } | null>(null)
  const ir = useNavigate()
  const preparar = useMutation({
    mutationFn: () =>
      api('POST /api/oficios/lotes', {
        cuerpo: {
          ...{ clase, asunto, texto, entidades: entidad ? [entidad.codigo] : null },
          sobre:
            clase === 'libre' || corte === ''
              ? null
              : { instrumento: INSTRUMENTO, vigencia: Number(vigencia), corte: Number(corte) },
        },
      }),
    onSuccess: ({ lote }) => ir({ to: '/oficios/lotes/$lote', params: { lote } }),
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    preparar.mutate()
  }
  return (
    <Pantalla
      titulo="Escribir oficios"
      entrada="Primero se arma la lista. Nada se numera ni sale hasta que alguien autorizado la revise y la firme."
      migas={[
        { texto: 'Comunicaciones', a: '/oficios' },
        { texto: 'Por firmar y firmados', a: '/oficios/lotes' },
      ]}
    >
      <form className="formulario" onSubmit={enviar} noValidate aria-label="Escribir oficios">
        <CampoSeleccion
          etiqueta="De qué tratan"
          value={clase}
          onChange={(e) => setClase(e.target.value as ClaseOficio)}
          opciones={CLASES_OFICIO.map((c) => ({ valor: c, texto: NOMBRES_CLASE_OFICIO[c] }))}
        />
        {clase === 'libre' ? null : (
          <CampoDeCorte {...{ vigencia, corte }} onVigencia={setVigencia} onCorte={setCorte} />
        )}
        {entidad ? (
          <p>
            Solo a <strong>{entidad.nombre}</strong>{' '}
            <Boton variante="texto" onClick={() => setEntidad(null)}>
              Cambiar
            </Boton>
          </p>
        ) : (
          <BuscarEntidad
            error={undefined}
            opcional={clase !== 'libre'}
            onElegir={(codigo, nombre) => setEntidad({ codigo, nombre })}
          />
        )}
        {clase === 'libre' || entidad ? null : (
          <p className="tenue">
            Sin escoger una entidad, la lista trae a todas las de su territorio a las que les corresponde.
          </p>
        )}
        <CampoTexto
          id="asunto"
          etiqueta="Asunto"
          opcional={clase !== 'libre'}
          ayuda={clase === 'libre' ? undefined : 'Si lo deja vacío, dice de qué corte se trata'}
          ancho="todo"
          maxLength={200}
          value={asunto}
          onChange={(e) => setAsunto(e.target.value)}
        />
        <CampoLargo
          id="texto"
          etiqueta={clase === 'libre' ? 'Texto' : 'Párrafos que quiere agregar'}
          opcional={clase !== 'libre'}
          ayuda="Deje una línea en blanco entre párrafos"
          maxLength={8000}
          value={texto}
          onChange={(e) => setTexto(e.target.value)}
        />
        {preparar.error ? <Aviso tono="error">{preparar.error.message}</Aviso> : null}
        <p className="acciones">
          <Boton type="submit" variante="principal" ocupado={preparar.isPending}>
            Armar la lista
          </Boton>
        </p>
      </form>
    </Pantalla>
  )
}

type PropsCorte = {
  readonly vigencia: string
  readonly corte: string
  readonly onVigencia: (valor: string) => void
  readonly onCorte: (valor: string) => void
}

function CampoDeCorte({ vigencia, corte, onVigencia, onCorte }: PropsCorte) {
  const calendario = useQuery(consulta('GET /api/calendario'))
  const vigencias = (calendario.data?.cronogramas ?? [])
    .filter((c) => c.instrumento === INSTRUMENTO)
    .map((c) => c.vigencia)
    .sort((a, b) => b - a)
  const cronograma = useQuery({
    ...consulta('GET /api/calendario/:instrumento/:vigencia', {
      params: { instrumento: INSTRUMENTO, vigencia: Number(vigencia) },
    }),
    enabled: vigencia !== '',
  })
  return (
    <>
      <CampoSeleccion
        etiqueta="Vigencia"
        value={vigencia}
        onChange={(e) => {
          onVigencia(e.target.value)
          onCorte('')
        }}
        opciones={[{ valor: '', texto: 'Escoja' }, ...vigencias.map((v) => ({ valor: String(v), texto: String(v) }))]}
      />
      <CampoSeleccion
        etiqueta="Corte"
        value={corte}
        onChange={(e) => onCorte(e.target.value)}
        opciones={[
          { valor: '', texto: 'Escoja' },
          ...(cronograma.data?.cortes ?? []).map((c) => ({
            valor: String(c.numero),
            texto: `Corte ${c.numero}${c.limite ? `, límite ${formatFecha(c.limite)}` : ''}`,
          })),
        ]}
      />
    </>
  )
}
