// Answers that the desk keeps, to start from one of them.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { CampoSeleccion } from '../../ui/campo.tsx'

type Props = { readonly categoria: string; readonly onElegir: (texto: string) => void }

export function ElegirRespuesta({ categoria, onElegir }: Props) {
  const { data } = useQuery(consulta('GET /api/ayudas/respuestas', { consulta: { pagina: 1, tamano: 200 } }))
  // Those of its own matter first.
  const filas = [...(data?.filas ?? [])].sort(
    (a, b) => Number(b.categoria === categoria) - Number(a.categoria === categoria),
  )
  return (
    <CampoSeleccion
      etiqueta="Empezar con una respuesta guardada"
      ayuda={<Link to="/ayudas/respuestas">Ver y cambiar las respuestas de la mesa</Link>}
      ancho="todo"
      opcional
      value=""
      onChange={(e) => onElegir(filas.find((f) => f.id === e.target.value)?.respuesta ?? '')}
      opciones={[
        { valor: '', texto: 'Ninguna: texto libre' },
        ...filas.map((f) => ({ valor: f.id, texto: f.pregunta })),
      ]}
    />
  )
}
